/** Rows of participants: loaded and saved whole. */
package uk.gov.education.ecf.participants.store;
