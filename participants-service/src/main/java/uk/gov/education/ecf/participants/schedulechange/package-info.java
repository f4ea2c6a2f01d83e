/** A lead provider notifies that someone follows another schedule, perhaps of another cohort. */
package uk.gov.education.ecf.participants.schedulechange;
