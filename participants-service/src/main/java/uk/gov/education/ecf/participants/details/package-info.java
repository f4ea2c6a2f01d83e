/** DfE corrects a person's name or email address. */
package uk.gov.education.ecf.participants.details;
