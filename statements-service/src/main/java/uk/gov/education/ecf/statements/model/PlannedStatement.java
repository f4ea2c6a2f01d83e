package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A line of a file that makes sense.
 *
 * @param id that it gets unless it has one; tells its provider, cohort and month from any other
 */
public record PlannedStatement(int line, StatementId id, StatementTerms terms) {

    public PlannedStatement(int line, StatementTerms terms) {
        this(line, StatementIds.of(terms), terms);
    }
}
