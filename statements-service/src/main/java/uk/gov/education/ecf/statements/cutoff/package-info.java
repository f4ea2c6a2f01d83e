/**
 * The day after its cut-off a statement closes, and what it pays becomes payable: every night, at every start, and on demand.
 * The run looks for days that passed, not for yesterday, so that a missed night is caught up (rule M14).
 */
package uk.gov.education.ecf.statements.cutoff;
