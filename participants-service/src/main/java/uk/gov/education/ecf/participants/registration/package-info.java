/** A school's induction tutor registers an early career teacher or a mentor. */
package uk.gov.education.ecf.participants.registration;
