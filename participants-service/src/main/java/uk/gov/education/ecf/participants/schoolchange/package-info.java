/**
 * A school whose people were registered before its news arrived: they get the uplifts of its cohort (rule SCH-20), and are shown with
 * the URN under which it goes on.
 */
package uk.gov.education.ecf.participants.schoolchange;
