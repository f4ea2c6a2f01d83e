package uk.gov.education.ecf.statements.downstream;

import java.time.Instant;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;

/** One of the statement events; their constructors have this form. */
@FunctionalInterface
public interface StatementAnnouncement {

    StatementEvent of(StatementSnapshot statement, long version, Instant occurredAt);
}
