package uk.gov.education.ecf.declarations.downstream;

import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameIneligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationPaid;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationReassigned;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationSubmitted;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.IneligibilityReason;

/** The published form of an event. */
final class Announcement {

    private Announcement() {}

    static Event of(DeclarationEvent event) {
        DeclarationSnapshot snapshot = snapshot(event.declaration());
        long version = event.declaration().version();
        return switch (event.kind()) {
            case SUBMITTED -> new DeclarationSubmitted(snapshot, version, event.at());
            case BECAME_ELIGIBLE -> new DeclarationBecameEligible(snapshot, version, event.at());
            case BECAME_INELIGIBLE -> new DeclarationBecameIneligible(snapshot, version, event.at());
            case BECAME_PAYABLE -> new DeclarationBecamePayable(snapshot, version, event.at());
            case PAID -> new DeclarationPaid(snapshot, version, event.at());
            case REASSIGNED -> new DeclarationReassigned(event.fromStatement(), snapshot, version, event.at());
        };
    }

    private static DeclarationSnapshot snapshot(Declaration declaration) {
        Declared declared = declaration.declared();
        return new DeclarationSnapshot(
                declaration.id(),
                declared.participantId(),
                declared.trainingRecordId(),
                declared.leadProviderId(),
                declared.course() == CourseIdentifier.ECF_MENTOR ? "mentor" : "ect",
                declared.course().wireName(),
                declared.type().wireName(),
                declared.date(),
                declared.cohort(),
                declaration.state().wireName(),
                declaration.shownStatement().orElse(null),
                declaration.clawbackStatementId(),
                declared.deliveryPartnerId(),
                declared.mentorId(),
                declared.pupilPremiumUplift(),
                declared.sparsityUplift(),
                declared.evidenceHeld(),
                declaration
                        .ineligibilityReason()
                        .map(IneligibilityReason::wireName)
                        .orElse(null),
                declared.at());
    }
}
