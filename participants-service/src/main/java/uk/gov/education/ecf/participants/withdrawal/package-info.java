/** A lead provider notifies that training with it is over. */
package uk.gov.education.ecf.participants.withdrawal;
