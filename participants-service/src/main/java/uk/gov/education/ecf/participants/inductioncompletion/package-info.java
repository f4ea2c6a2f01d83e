/** The national register tells that an induction is completed. */
package uk.gov.education.ecf.participants.inductioncompletion;
