/** Late eligibility: what was submitted before its participant became fundable, or before a statement was there to pay it. */
package uk.gov.education.ecf.declarations.eligibility;
