package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Every transfer shows the names of the providers on its two sides. */
@Singleton
record TransfersFollowLeadProviders(Participants participants, ParticipantDocuments documents, Now clock)
        implements Follower<LeadProviderEvent> {

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Void> follow(LeadProviderEvent news) {
        return Sql.list(
                        UUID.class,
                        """
                select distinct d.id from transfer_documents d join training_records t on t.participant_id = d.id
                join periods p on p.training_record_id = t.id where p.lead_provider_id = ?1 order by d.id""",
                        news.leadProvider().leadProviderId().value())
                .flatMap(people -> OneByOne.each(people, id -> follow(new ParticipantId(id))));
    }

    private Uni<Void> follow(ParticipantId id) {
        return participants
                .hold(id)
                .map(Optional::orElseThrow)
                .flatMap(person -> documents.write(person, clock.today()));
    }
}
