package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Announces a school in answer to a lead provider that is called "echo". */
@ApplicationScoped
class AnsweringReaction implements Reaction<LeadProviderRecorded> {

    private final Outbox outbox;

    AnsweringReaction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String consumer() {
        return LeadProviderEventsConsumer.CONSUMER;
    }

    @Override
    public Class<LeadProviderRecorded> cause() {
        return LeadProviderRecorded.class;
    }

    @Override
    public Uni<Void> react(LeadProviderRecorded event) {
        return event.leadProvider().name().equals("echo")
                ? outbox.append(school(event)).replaceWithVoid()
                : OneByOne.nothing();
    }

    private static SchoolRecorded school(LeadProviderRecorded event) {
        SchoolId id = SchoolId.of(event.key());
        return new SchoolRecorded(
                new SchoolSnapshot(id, "123456", "Echo School", true, false, null, null, List.of()),
                1,
                event.occurredAt());
    }
}
