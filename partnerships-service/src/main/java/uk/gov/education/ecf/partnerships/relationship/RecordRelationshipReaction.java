package uk.gov.education.ecf.partnerships.relationship;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.partnerships.upstream.ParticipantsEventsConsumer;
import uk.gov.education.ecf.partnerships.writing.PartnershipWriter;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Whoever is trained by a pair of their own shows by it that the pair works at the school. */
@Singleton
record RecordRelationshipReaction(RecordRelationshipFacts facts, PartnershipWriter writer, Now clock)
        implements Reaction<ParticipantEvent> {

    /** Schools are held one after the other, in the order in which PostgreSQL sorts their ids too; Java's own differs. */
    static final Comparator<Training> IN_ORDER =
            Comparator.comparing(training -> training.school().toString());

    @Override
    public String consumer() {
        return ParticipantsEventsConsumer.NAME;
    }

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    @Override
    public Uni<Void> react(ParticipantEvent event) {
        return OneByOne.each(trainings(event.participant()).toList(), this::record);
    }

    private static Stream<Training> trainings(ParticipantSnapshot participant) {
        return participant.trainingRecords().stream()
                .flatMap(record -> record.periods().stream())
                .filter(period -> period.leadProviderId() != null
                        && period.deliveryPartnerId() != null
                        && period.partnershipId() == null)
                .map(RecordRelationshipReaction::training)
                .distinct()
                .sorted(IN_ORDER);
    }

    private static Training training(PeriodSnapshot period) {
        return new Training(period.schoolId(), period.cohort(), period.leadProviderId(), period.deliveryPartnerId());
    }

    private Uni<Void> record(Training training) {
        return facts.holdSchoolOfNew(training)
                .flatMap(school -> OneByOne.ifThere(school, found -> add(training, found, clock.instant())));
    }

    private Uni<Void> add(Training training, School school, Instant at) {
        return writer.write(Partnership.ofSinglePeople(PartnershipId.random(), training, at), Change.none(school), at)
                .replaceWithVoid();
    }
}
