package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

@Entity
@Table(name = "partnerships")
class PartnershipRow {

    @Id
    UUID id;

    UUID leadProviderId;

    UUID deliveryPartnerId;

    UUID schoolId;

    int cohort;

    boolean relationship;

    @Column(columnDefinition = "text")
    String challengedReason;

    Instant challengedAt;

    Instant createdAt;

    Instant changedAt;

    @Version
    long version;

    static PartnershipRow of(Partnership partnership) {
        PartnershipRow row = new PartnershipRow();
        row.id = partnership.id().value();
        row.leadProviderId = partnership.leadProvider().value();
        row.schoolId = partnership.school().value();
        row.cohort = partnership.cohort();
        row.createdAt = partnership.createdAt();
        return row;
    }

    /** What may change in the life of a partnership. */
    PartnershipRow take(Partnership partnership, Instant at) {
        deliveryPartnerId = partnership.deliveryPartner().value();
        relationship = partnership.relationship();
        challengedReason =
                partnership.active() ? null : partnership.challengedReason().wireName();
        challengedAt = partnership.challengedAt();
        changedAt = at;
        return this;
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
