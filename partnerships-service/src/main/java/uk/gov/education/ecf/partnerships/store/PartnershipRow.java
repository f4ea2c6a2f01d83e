package uk.gov.education.ecf.partnerships.store;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.Challenge;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.platform.values.Word;

record PartnershipRow(
        UUID id,
        UUID leadProviderId,
        UUID deliveryPartnerId,
        UUID schoolId,
        int cohort,
        boolean relationship,
        String challengedReason,
        Instant challengedAt,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static PartnershipRow ofNew(Partnership partnership, Instant at) {
        return of(partnership, 0, at);
    }

    static PartnershipRow of(Partnership partnership, long version, Instant at) {
        return new PartnershipRow(
                partnership.id().value(),
                partnership.leadProvider().value(),
                partnership.deliveryPartner().value(),
                partnership.school().value(),
                partnership.cohort(),
                partnership.relationship(),
                challengedReason(partnership),
                partnership.challengedAt(),
                partnership.createdAt(),
                at,
                version);
    }

    /** Null while active. */
    static String challengedReason(Partnership partnership) {
        return partnership.active() ? null : partnership.challengedReason().wireName();
    }

    Partnership model() {
        Challenge challenge = challengedAt == null
                ? null
                : new Challenge(Word.required(ChallengeReason.class, challengedReason), challengedAt);
        return new Partnership(new PartnershipId(id), training(), relationship, challenge, createdAt);
    }

    private Training training() {
        return new Training(
                new SchoolId(schoolId),
                cohort,
                new LeadProviderId(leadProviderId),
                new DeliveryPartnerId(deliveryPartnerId));
    }
}
