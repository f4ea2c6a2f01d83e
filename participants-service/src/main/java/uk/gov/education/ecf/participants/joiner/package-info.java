/** The new school tells of a joiner: the old stay ends, the next begins, under the old provider or the new school's. */
package uk.gov.education.ecf.participants.joiner;
