/** A lead provider notifies that training has a break. */
package uk.gov.education.ecf.participants.deferral;
