package uk.gov.education.ecf.statements.scheduling;

import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.StatementIds;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** A line of the file that makes sense. */
record PlannedStatement(int line, StatementTerms terms) {

    /** The id that it gets unless it has one; tells its provider, cohort and month from any other. */
    StatementId id() {
        return StatementIds.of(terms);
    }
}
