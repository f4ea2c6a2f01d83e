/** A mentor's funding ends with the declaration that training is completed. */
package uk.gov.education.ecf.participants.mentorcompletion;
