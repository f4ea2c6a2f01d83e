package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A lead provider and a delivery partner train a school's people in a cohort.
 *
 * @param relationship true when the pair trains single people only, beside whoever trains the school (rule D-4)
 * @param challenge    null while active
 */
public record Partnership(
        PartnershipId id,
        LeadProviderId leadProvider,
        DeliveryPartnerId deliveryPartner,
        SchoolId school,
        int cohort,
        boolean relationship,
        Challenge challenge,
        Instant createdAt) {

    public boolean active() {
        return challenge == null;
    }

    public String status() {
        return active() ? "active" : "challenged";
    }

    public String challengedReason() {
        return active() ? null : challenge.reason().wireName();
    }

    public Instant challengedAt() {
        return active() ? null : challenge.at();
    }

    /** Why the school cannot object to it; empty when it can (rules D-12, D-16). */
    public Optional<Refusal> objectionToChallenge() {
        if (relationship) {
            return Optional.of(Refusal.RELATIONSHIP_UNCHALLENGEABLE);
        }
        return active() ? Optional.empty() : Optional.of(Refusal.ALREADY_CHALLENGED);
    }

    public Partnership challenged(Challenge objection) {
        return new Partnership(id, leadProvider, deliveryPartner, school, cohort, relationship, objection, createdAt);
    }

    public Partnership deliveredBy(DeliveryPartnerId other) {
        return new Partnership(id, leadProvider, other, school, cohort, relationship, challenge, createdAt);
    }

    /** What the pair did for single people is the school's own from now on, under the id that it had (rule D-9). */
    public Partnership promoted() {
        return new Partnership(id, leadProvider, deliveryPartner, school, cohort, false, challenge, createdAt);
    }
}
