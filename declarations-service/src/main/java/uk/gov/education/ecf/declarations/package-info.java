/** Declarations: what providers report about someone's training, and what becomes of each report until it is paid. */
package uk.gov.education.ecf.declarations;
