/** What the calendar alone changes: joining becomes active, leaving becomes left, at midnight in London (rule M18). */
package uk.gov.education.ecf.participants.daychange;
