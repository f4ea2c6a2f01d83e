package uk.gov.education.ecf.partnerships.downstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerDisengaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerEngaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.RelationshipPartnershipRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolCohortSetUp;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.outbox.Outbox;

/** Every event of this service, appended inside the transaction of the change that it tells of. */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    public Uni<Void> recorded(LeadProvider provider, long version, Instant at) {
        return append(new LeadProviderRecorded(Snapshots.of(provider), version, at));
    }

    public Uni<Void> recorded(DeliveryPartner partner, long version, Instant at) {
        return append(new DeliveryPartnerRecorded(Snapshots.of(partner), version, at));
    }

    public Uni<Void> engaged(DeliveryPartner partner, Relationship begun, long version, Instant at) {
        return append(
                new DeliveryPartnerEngaged(begun.leadProvider(), begun.cohort(), Snapshots.of(partner), version, at));
    }

    public Uni<Void> disengaged(DeliveryPartner partner, Relationship ended, long version, Instant at) {
        return append(new DeliveryPartnerDisengaged(
                ended.leadProvider(), ended.cohort(), Snapshots.of(partner), version, at));
    }

    public Uni<Void> recorded(School school, long version, Instant at) {
        return append(new SchoolRecorded(Snapshots.of(school), version, at));
    }

    /** Any number of schools, in one statement. */
    public Uni<Void> recorded(List<School> schools, ToLongFunction<School> version, Instant at) {
        return outbox.appendAll(schools.stream()
                .map(school -> new SchoolRecorded(Snapshots.of(school), version.applyAsLong(school), at))
                .toList());
    }

    public Uni<Void> setUp(School school, int cohort, long version, Instant at) {
        return append(new SchoolCohortSetUp(cohort, Snapshots.of(school), version, at));
    }

    public Uni<Void> confirmed(Partnership partnership, School school, long version, Instant at) {
        return append(new PartnershipConfirmed(Snapshots.of(partnership, school), version, at));
    }

    public Uni<Void> deliveryPartnerChanged(
            DeliveryPartnerId from, Partnership partnership, School school, long version, Instant at) {
        return append(new PartnershipDeliveryPartnerChanged(from, Snapshots.of(partnership, school), version, at));
    }

    public Uni<Void> challenged(Partnership partnership, School school, long version, Instant at) {
        return append(new PartnershipChallenged(
                partnership.challengedReason(), Snapshots.of(partnership, school), version, at));
    }

    public Uni<Void> relationshipRecorded(Partnership partnership, School school, long version, Instant at) {
        return append(new RelationshipPartnershipRecorded(Snapshots.of(partnership, school), version, at));
    }

    private Uni<Void> append(Event event) {
        return outbox.append(event).replaceWithVoid();
    }
}
