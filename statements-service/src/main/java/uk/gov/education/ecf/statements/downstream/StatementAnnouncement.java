package uk.gov.education.ecf.statements.downstream;

import java.time.Instant;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementsEvent;

/** One of the statement events; their constructors have this form. */
@FunctionalInterface
public interface StatementAnnouncement {

    StatementsEvent of(StatementSnapshot statement, long version, Instant occurredAt);
}
