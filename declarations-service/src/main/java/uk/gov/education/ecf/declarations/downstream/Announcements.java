package uk.gov.education.ecf.declarations.downstream;

import java.time.Instant;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameIneligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationClawbackRequested;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationClawedBack;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationPaid;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationParticipantChanged;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationReassigned;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationReinstated;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationSubmitted;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationVoided;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameEligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameIneligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecamePayable;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ClawbackRequested;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ClawedBack;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Paid;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ParticipantChanged;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reassigned;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reinstated;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Submitted;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Voided;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.IneligibilityReason;

/** The published form of what happens to a declaration. */
public final class Announcements {

    private Announcements() {}

    public static Event of(DeclarationEvent event, Instant at) {
        DeclarationSnapshot after = snapshot(event.declaration());
        long version = event.declaration().version();
        if (event instanceof Submitted) {
            return new DeclarationSubmitted(after, version, at);
        } else if (event instanceof BecameEligible) {
            return new DeclarationBecameEligible(after, version, at);
        } else if (event instanceof BecameIneligible) {
            return new DeclarationBecameIneligible(after, version, at);
        } else if (event instanceof BecamePayable) {
            return new DeclarationBecamePayable(after, version, at);
        } else if (event instanceof Paid) {
            return new DeclarationPaid(after, version, at);
        } else if (event instanceof Reassigned reassigned) {
            return new DeclarationReassigned(reassigned.from(), after, version, at);
        }
        return ofEnd(event, after, version, at);
    }

    private static Event ofEnd(DeclarationEvent event, DeclarationSnapshot after, long version, Instant at) {
        if (event instanceof Voided) {
            return new DeclarationVoided(after, version, at);
        } else if (event instanceof ClawbackRequested) {
            return new DeclarationClawbackRequested(after, version, at);
        } else if (event instanceof ClawedBack) {
            return new DeclarationClawedBack(after, version, at);
        } else if (event instanceof Reinstated) {
            return new DeclarationReinstated(after, version, at);
        } else if (event instanceof ParticipantChanged changed) {
            return new DeclarationParticipantChanged(changed.from(), after, version, at);
        }
        throw new IllegalStateException("no announcement of " + event);
    }

    private static DeclarationSnapshot snapshot(Declaration declaration) {
        Declared declared = declaration.declared();
        return new DeclarationSnapshot(
                declaration.id(),
                declared.trainee().participantId(),
                declared.trainee().trainingRecordId(),
                declared.leadProviderId(),
                declared.stage().course() == CourseIdentifier.ECF_MENTOR ? "mentor" : "ect",
                declared.stage().course().wireName(),
                declared.stage().type().wireName(),
                declared.date(),
                declared.trainee().cohort(),
                declaration.state().wireName(),
                declaration.shownStatement().orElse(null),
                declaration.clawbackStatementId(),
                declared.trainers().deliveryPartnerId(),
                declared.trainers().mentorId(),
                declared.uplifts().pupilPremium(),
                declared.uplifts().sparsity(),
                declared.evidenceHeld(),
                declaration
                        .ineligibilityReason()
                        .map(IneligibilityReason::wireName)
                        .orElse(null),
                declared.at(),
                declaration.duplicateOf().orElse(null));
    }
}
