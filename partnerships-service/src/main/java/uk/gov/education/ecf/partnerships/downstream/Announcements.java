package uk.gov.education.ecf.partnerships.downstream;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerDisengaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerEngaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.RelationshipPartnershipRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolCohortSetUp;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.DeliveryPartnerEvent;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.PartnershipEvent;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;

/** Every event of this service: what happened to an aggregate, with the whole of it as it stands afterwards. */
public final class Announcements {

    private Announcements() {}

    /** Whether it was known before is nobody else's concern. */
    public static Event of(LeadProvider after, long version, Instant at) {
        return new LeadProviderRecorded(Snapshots.of(after), version, at);
    }

    public static Event of(DeliveryPartnerEvent event, DeliveryPartner after, long version, Instant at) {
        if (event instanceof DeliveryPartnerEvent.Engaged engaged) {
            Relationship begun = engaged.begun();
            return new DeliveryPartnerEngaged(begun.leadProvider(), begun.cohort(), Snapshots.of(after), version, at);
        } else if (event instanceof DeliveryPartnerEvent.Disengaged disengaged) {
            Relationship ended = disengaged.ended();
            return new DeliveryPartnerDisengaged(
                    ended.leadProvider(), ended.cohort(), Snapshots.of(after), version, at);
        } else if (event instanceof DeliveryPartnerEvent.Recorded || event instanceof DeliveryPartnerEvent.Renamed) {
            return new DeliveryPartnerRecorded(Snapshots.of(after), version, at);
        }
        throw untold(event);
    }

    public static Event of(SchoolEvent event, School after, long version, Instant at) {
        if (event instanceof SchoolEvent.CohortSetUp setUp) {
            return new SchoolCohortSetUp(setUp.cohort(), Snapshots.of(after), version, at);
        } else if (event instanceof SchoolEvent.Recorded || event instanceof SchoolEvent.Described) {
            return new SchoolRecorded(Snapshots.of(after), version, at);
        }
        throw untold(event);
    }

    /** @param school the one of the partnership */
    public static Event of(PartnershipEvent event, Partnership after, School school, long version, Instant at) {
        PartnershipSnapshot partnership = Snapshots.of(after, school);
        if (event instanceof PartnershipEvent.Challenged) {
            return new PartnershipChallenged(partnership.challengedReason(), partnership, version, at);
        } else if (event instanceof PartnershipEvent.DeliveryPartnerChanged changed) {
            return new PartnershipDeliveryPartnerChanged(changed.from(), partnership, version, at);
        } else if (event instanceof PartnershipEvent.RelationshipRecorded) {
            return new RelationshipPartnershipRecorded(partnership, version, at);
        } else if (event instanceof PartnershipEvent.Confirmed || event instanceof PartnershipEvent.Promoted) {
            return new PartnershipConfirmed(partnership, version, at);
        }
        throw untold(event);
    }

    private static IllegalStateException untold(Object event) {
        return new IllegalStateException("no published form of " + event);
    }
}
