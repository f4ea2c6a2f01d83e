package uk.gov.education.ecf.declarations.downstream;

import java.util.Optional;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
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
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.Ineligibility;
import uk.gov.education.ecf.declarations.model.IneligibilityReason;
import uk.gov.education.ecf.declarations.model.Trainee;
import uk.gov.education.ecf.declarations.model.Trainers;
import uk.gov.education.ecf.declarations.model.TrainingStage;
import uk.gov.education.ecf.declarations.model.Uplifts;
import uk.gov.education.ecf.platform.values.Word;

/** What happened to a declaration, out of its published form: the way back of {@link Announcements}. */
public final class Retold {

    private Retold() {}

    public static DeclarationEvent of(uk.gov.education.ecf.contracts.declarations.DeclarationEvent told) {
        Declaration after = declaration(told.declaration(), told.version());
        if (told instanceof DeclarationSubmitted) {
            return new DeclarationEvent.Submitted(after);
        } else if (told instanceof DeclarationBecameEligible) {
            return new DeclarationEvent.BecameEligible(after);
        } else if (told instanceof DeclarationBecameIneligible) {
            return new DeclarationEvent.BecameIneligible(after);
        } else if (told instanceof DeclarationBecamePayable) {
            return new DeclarationEvent.BecamePayable(after);
        } else if (told instanceof DeclarationPaid) {
            return new DeclarationEvent.Paid(after);
        } else if (told instanceof DeclarationReassigned reassigned) {
            return new DeclarationEvent.Reassigned(reassigned.fromStatementId(), after);
        }
        return ofEnd(told, after);
    }

    private static DeclarationEvent ofEnd(
            uk.gov.education.ecf.contracts.declarations.DeclarationEvent told, Declaration after) {
        if (told instanceof DeclarationVoided) {
            return new DeclarationEvent.Voided(after);
        } else if (told instanceof DeclarationClawbackRequested) {
            return new DeclarationEvent.ClawbackRequested(after);
        } else if (told instanceof DeclarationClawedBack) {
            return new DeclarationEvent.ClawedBack(after);
        } else if (told instanceof DeclarationReinstated) {
            return DeclarationEvent.Reinstated.told(after);
        } else if (told instanceof DeclarationParticipantChanged changed) {
            return new DeclarationEvent.ParticipantChanged(changed.fromParticipantId(), after);
        }
        throw new IllegalStateException("nothing here is told as " + told);
    }

    private static Declaration declaration(DeclarationSnapshot told, long version) {
        return new Declaration(
                told.declarationId(),
                declared(told),
                Word.required(DeclarationState.class, told.state()),
                told.statementId(),
                told.clawbackStatementId(),
                Optional.ofNullable(told.ineligibleForFundingReason())
                        .map(reason ->
                                new Ineligibility(Word.required(IneligibilityReason.class, reason), told.duplicateOf()))
                        .orElse(null),
                version);
    }

    private static Declared declared(DeclarationSnapshot told) {
        return new Declared(
                new Trainee(told.participantId(), told.trainingRecordId(), told.cohort()),
                new Trainers(told.leadProviderId(), told.deliveryPartnerId(), told.mentorId()),
                new TrainingStage(
                        CourseIdentifier.of(told.courseIdentifier()).orElseThrow(),
                        DeclarationType.of(told.declarationType()).orElseThrow()),
                told.declarationDate(),
                new Uplifts(told.pupilPremiumUplift(), told.sparsityUplift()),
                told.evidenceHeld(),
                told.createdAt());
    }
}
