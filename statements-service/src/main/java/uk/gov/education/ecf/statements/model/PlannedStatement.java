package uk.gov.education.ecf.statements.scheduling;

import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.StatementIds;
import uk.gov.education.ecf.statements.model.StatementTerms;

/**
 * A line of the file that makes sense.
 *
 * @param id that it gets unless it has one; tells its provider, cohort and month from any other
 */
record PlannedStatement(int line, StatementId id, StatementTerms terms) {

    PlannedStatement(int line, StatementTerms terms) {
        this(line, StatementIds.of(terms), terms);
    }
}
