package uk.gov.education.ecf.statements.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.statements.downstream.Retold;
import uk.gov.education.ecf.statements.store.StoredLineItem;
import uk.gov.education.ecf.statements.writing.LineItemWriter;

/** The snapshot holds the whole item, but for the time at which its payment was authorised: that is the time of the event. */
@Singleton
record LineItemRevival(LineItemWriter items) implements Revival<LineItemEvent> {

    @Override
    public Class<LineItemEvent> of() {
        return LineItemEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, LineItemEvent told) {
        return items.revive(
                new StoredLineItem(Retold.of(told.lineItem()), told.version()),
                told.occurredAt(),
                told instanceof LineItemPaymentAuthorised);
    }
}
