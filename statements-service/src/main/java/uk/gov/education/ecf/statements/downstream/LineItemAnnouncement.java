package uk.gov.education.ecf.statements.downstream;

import java.time.Instant;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;

/** One of the line item events; most of their constructors have this form. */
@FunctionalInterface
public interface LineItemAnnouncement {

    LineItemEvent of(LineItemSnapshot lineItem, long version, Instant occurredAt);
}
