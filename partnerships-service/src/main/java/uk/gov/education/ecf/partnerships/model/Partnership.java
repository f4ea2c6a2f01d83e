package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A lead provider and a delivery partner train a school's people in a cohort.
 *
 * @param relationship true when the pair trains single people only, beside whoever trains the school (rule D-4)
 * @param challenge    null while active
 */
public record Partnership(
        PartnershipId id, Training training, boolean relationship, Challenge challenge, Instant createdAt) {

    /** A new one of the school's own. */
    public static Change<Partnership, PartnershipEvent> confirmed(PartnershipId id, Training training, Instant at) {
        return Change.of(new Partnership(id, training, false, null, at), new PartnershipEvent.Confirmed());
    }

    /** A new one that serves single people (rule D-19). */
    public static Change<Partnership, PartnershipEvent> ofSinglePeople(
            PartnershipId id, Training training, Instant at) {
        return Change.of(new Partnership(id, training, true, null, at), new PartnershipEvent.RelationshipRecorded());
    }

    public LeadProviderId leadProvider() {
        return training.leadProvider();
    }

    public DeliveryPartnerId deliveryPartner() {
        return training.deliveryPartner();
    }

    public SchoolId school() {
        return training.school();
    }

    public int cohort() {
        return training.cohort();
    }

    public boolean active() {
        return challenge == null;
    }

    public PartnershipStatus status() {
        return active() ? PartnershipStatus.ACTIVE : PartnershipStatus.CHALLENGED;
    }

    /** Null while active. */
    public ChallengeReason challengedReason() {
        return active() ? null : challenge.reason();
    }

    /** Null while active. */
    public Instant challengedAt() {
        return active() ? null : challenge.at();
    }

    /** The school objects to it, once, and not to one of single people (rules D-12, D-16). */
    public Judged<Change<Partnership, PartnershipEvent>> challenged(Challenge objection) {
        return Judged.unless(
                objectionToChallenge(),
                Change.of(
                        new Partnership(id, training, relationship, objection, createdAt),
                        new PartnershipEvent.Challenged()));
    }

    private Optional<Refusal> objectionToChallenge() {
        if (relationship) {
            return Optional.of(PartnershipRefusals.RELATIONSHIP_UNCHALLENGEABLE);
        }
        return active() ? Optional.empty() : Optional.of(PartnershipRefusals.ALREADY_CHALLENGED);
    }

    /** Nothing happens when it is the partner already (rule D-14). */
    public Change<Partnership, PartnershipEvent> deliveredBy(DeliveryPartnerId other) {
        return Change.between(
                this,
                new Partnership(id, training.with(other), relationship, challenge, createdAt),
                after -> new PartnershipEvent.DeliveryPartnerChanged(deliveryPartner()));
    }

    /** What the pair did for single people is the school's own from now on, under the id that it had (rule D-9). */
    public Change<Partnership, PartnershipEvent> promoted() {
        return Change.of(new Partnership(id, training, false, challenge, createdAt), new PartnershipEvent.Promoted());
    }
}
