package uk.gov.education.ecf.partnerships.downstream;

import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.contracts.partnerships.InductionTutorSnapshot;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.RelationshipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;

/** The published form of each aggregate. */
public final class Snapshots {

    private Snapshots() {}

    public static LeadProviderSnapshot of(LeadProvider provider) {
        return new LeadProviderSnapshot(provider.id(), provider.name(), provider.vatChargeable());
    }

    public static DeliveryPartnerSnapshot of(DeliveryPartner partner) {
        return new DeliveryPartnerSnapshot(
                partner.id(),
                partner.name(),
                partner.relationships().stream()
                        .map(one -> new RelationshipSnapshot(one.leadProvider(), one.cohort()))
                        .toList());
    }

    public static SchoolSnapshot of(School school) {
        SchoolDetails details = school.details();
        return new SchoolSnapshot(
                school.id(),
                details.urn(),
                details.name(),
                details.eligibleForFunding(),
                details.schoolLedOnly(),
                of(details.inductionTutor()),
                details.contactEmail(),
                school.cohorts().values().stream().map(Snapshots::of).toList());
    }

    public static PartnershipSnapshot of(Partnership partnership, School school) {
        return new PartnershipSnapshot(
                partnership.id(),
                partnership.leadProvider(),
                partnership.deliveryPartner(),
                partnership.school(),
                school.details().urn(),
                partnership.cohort(),
                partnership.status().wireName(),
                partnership.active() ? null : partnership.challengedReason().wireName(),
                partnership.challengedAt(),
                partnership.createdAt(),
                partnership.relationship());
    }

    private static InductionTutorSnapshot of(InductionTutor tutor) {
        return tutor == null ? null : new InductionTutorSnapshot(tutor.name(), tutor.email());
    }

    private static SchoolCohortSnapshot of(SchoolCohort cohort) {
        return new SchoolCohortSnapshot(
                cohort.cohort(),
                cohort.choice().wireName(),
                cohort.eligibleForFunding(),
                cohort.pupilPremiumUplift(),
                cohort.sparsityUplift());
    }
}
