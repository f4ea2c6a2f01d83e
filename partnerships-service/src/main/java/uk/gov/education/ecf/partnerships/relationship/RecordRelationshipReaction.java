package uk.gov.education.ecf.partnerships.relationship;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SingleTraining;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.partnerships.upstream.UpstreamReaction;

/** Whoever is trained by a pair of their own shows by it that the pair works at the school. */
@ApplicationScoped
class RecordRelationshipReaction implements UpstreamReaction {

    private static final Logger LOG = Logger.getLogger(RecordRelationshipReaction.class);
    /** Schools are held one after the other, in the order in which PostgreSQL sorts their ids too; Java's own differs. */
    static final Comparator<SingleTraining> IN_ORDER =
            Comparator.comparing(training -> training.school().toString());

    private final Schools schools;
    private final LeadProviders providers;
    private final DeliveryPartners partners;
    private final Partnerships partnerships;
    private final ListedSchools listed;
    private final Announcements announcements;
    private final Now clock;

    RecordRelationshipReaction(
            Schools schools,
            LeadProviders providers,
            DeliveryPartners partners,
            Partnerships partnerships,
            ListedSchools listed,
            Announcements announcements,
            Now clock) {
        this.schools = schools;
        this.providers = providers;
        this.partners = partners;
        this.partnerships = partnerships;
        this.listed = listed;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Uni<Void> react(Event event) {
        List<SingleTraining> trainings = event instanceof ParticipantEvent told
                ? trainings(told.participant()).toList()
                : List.of();
        return Multi.createFrom()
                .iterable(trainings)
                .onItem()
                .transformToUniAndConcatenate(this::record)
                .collect()
                .last();
    }

    private static Stream<SingleTraining> trainings(ParticipantSnapshot participant) {
        return participant.trainingRecords().stream()
                .flatMap(record -> record.periods().stream())
                .filter(period -> period.leadProviderId() != null
                        && period.deliveryPartnerId() != null
                        && period.partnershipId() == null)
                .map(RecordRelationshipReaction::training)
                .distinct()
                .sorted(IN_ORDER);
    }

    private static SingleTraining training(PeriodSnapshot period) {
        return new SingleTraining(
                period.schoolId(), period.cohort(), period.leadProviderId(), period.deliveryPartnerId());
    }

    private Uni<Void> record(SingleTraining training) {
        return schools.findForChange(training.school())
                .flatMap(school -> isKnown(training).flatMap(known -> {
                    if (school.isEmpty() || !known) {
                        LOG.warnf("nobody has recorded everyone whom this names: %s", training);
                        return Uni.createFrom().voidItem();
                    }
                    return partnerships
                            .trains(
                                    training.leadProvider(),
                                    training.deliveryPartner(),
                                    training.school(),
                                    training.cohort())
                            .flatMap(already -> already
                                    ? Uni.createFrom().voidItem()
                                    : add(training, school.get(), clock.instant()));
                }));
    }

    private Uni<Boolean> isKnown(SingleTraining training) {
        return providers
                .knows(training.leadProvider())
                .flatMap(known -> known
                        ? partners.knows(training.deliveryPartner())
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> add(SingleTraining training, School school, Instant now) {
        return partnerships
                .addRelationship(training.relationship(PartnershipId.random(), now), now)
                .flatMap(stored ->
                        announcements.relationshipRecorded(stored.partnership(), school, stored.version(), now))
                .chain(() -> listed.rewrite(school, now));
    }
}
