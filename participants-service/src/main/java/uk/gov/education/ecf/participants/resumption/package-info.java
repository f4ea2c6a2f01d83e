/** A lead provider notifies that training goes on after a break or a withdrawal. */
package uk.gov.education.ecf.participants.resumption;
