/** Uplifts for whoever was registered before the school's news of its cohort arrived (rule SCH-20). */
package uk.gov.education.ecf.participants.uplift;
