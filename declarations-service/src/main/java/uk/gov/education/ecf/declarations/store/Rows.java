package uk.gov.education.ecf.declarations.store;

import java.util.UUID;
import java.util.function.Function;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.Ineligibility;
import uk.gov.education.ecf.declarations.model.IneligibilityReason;
import uk.gov.education.ecf.declarations.model.Trainee;
import uk.gov.education.ecf.declarations.model.Trainers;
import uk.gov.education.ecf.declarations.model.TrainingStage;
import uk.gov.education.ecf.declarations.model.Uplifts;
import uk.gov.education.ecf.platform.values.Word;

/** Between row and model. */
final class Rows {

    private Rows() {}

    static DeclarationRow of(Declaration declaration) {
        Declared declared = declaration.declared();
        StandingRow standing = standing(declaration);
        return new DeclarationRow(
                standing.id(),
                standing.participantId(),
                declared.trainee().trainingRecordId().value(),
                declared.leadProviderId().value(),
                declared.stage().course().wireName(),
                declared.stage().type().wireName(),
                declared.date(),
                declared.trainee().cohort(),
                orNull(declared.trainers().deliveryPartnerId(), DeliveryPartnerId::value),
                orNull(declared.trainers().mentorId(), ParticipantId::value),
                declared.uplifts().pupilPremium(),
                declared.uplifts().sparsity(),
                declared.evidenceHeld(),
                standing.state(),
                standing.statementId(),
                standing.clawbackStatementId(),
                standing.ineligibleForFundingReason(),
                standing.duplicateOf(),
                declared.at(),
                standing.version());
    }

    static StandingRow standing(Declaration declaration) {
        return new StandingRow(
                declaration.id().value(),
                declaration.version(),
                declaration.declared().trainee().participantId().value(),
                declaration.state().wireName(),
                orNull(declaration.statementId(), StatementId::value),
                orNull(declaration.clawbackStatementId(), StatementId::value),
                orNull(declaration.ineligibility(), why -> why.reason().wireName()),
                orNull(declaration.ineligibility(), why -> orNull(why.duplicateOf(), DeclarationId::value)));
    }

    static Declaration declaration(DeclarationRow row) {
        return new Declaration(
                new DeclarationId(row.id()),
                declared(row),
                Word.required(DeclarationState.class, row.state()),
                orNull(row.statementId(), StatementId::new),
                orNull(row.clawbackStatementId(), StatementId::new),
                orNull(row.ineligibleForFundingReason(), reason -> ineligibility(reason, row.duplicateOf())),
                row.version());
    }

    private static Declared declared(DeclarationRow row) {
        return new Declared(
                new Trainee(
                        new ParticipantId(row.participantId()),
                        new TrainingRecordId(row.trainingRecordId()),
                        row.cohort()),
                new Trainers(
                        new LeadProviderId(row.leadProviderId()),
                        orNull(row.deliveryPartnerId(), DeliveryPartnerId::new),
                        orNull(row.mentorId(), ParticipantId::new)),
                new TrainingStage(
                        CourseIdentifier.of(row.courseIdentifier()).orElseThrow(),
                        DeclarationType.of(row.declarationType()).orElseThrow()),
                row.declarationDate(),
                new Uplifts(row.pupilPremiumUplift(), row.sparsityUplift()),
                row.evidenceHeld(),
                row.createdAt());
    }

    private static Ineligibility ineligibility(String reason, UUID duplicateOf) {
        return new Ineligibility(
                Word.required(IneligibilityReason.class, reason), orNull(duplicateOf, DeclarationId::new));
    }

    private static <A, B> B orNull(A value, Function<A, B> map) {
        return value == null ? null : map.apply(value);
    }
}
