/** The national register answers for a training record: the person becomes visible, funding is settled. */
package uk.gov.education.ecf.participants.validation;
