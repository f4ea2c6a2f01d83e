package uk.gov.education.ecf.statements.scheduling;

import uk.gov.education.ecf.statements.model.StatementTerms;

/** A line of the file that makes sense. */
record PlannedStatement(int line, StatementTerms terms) {
}
