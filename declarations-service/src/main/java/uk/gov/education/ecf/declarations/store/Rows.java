package uk.gov.education.ecf.declarations.store;

import java.util.HashMap;
import java.util.Map;
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

    static final String COLUMNS =
            "id, participant_id, training_record_id, lead_provider_id, course_identifier, declaration_type,"
                    + " declaration_date, cohort, delivery_partner_id, mentor_id, pupil_premium_uplift, sparsity_uplift, evidence_held, state,"
                    + " statement_id, clawback_statement_id, ineligible_for_funding_reason, duplicate_of, created_at, version";

    private Rows() {}

    /** Those of a new row, by their names. */
    static Map<String, Object> columns(Declaration declaration) {
        DeclarationRow row = of(declaration.declared());
        Map<String, Object> columns = standing(declaration);
        columns.put("training_record_id", row.trainingRecordId);
        columns.put("lead_provider_id", row.leadProviderId);
        columns.put("course_identifier", row.courseIdentifier);
        columns.put("declaration_type", row.declarationType);
        columns.put("declaration_date", row.declarationDate);
        columns.put("cohort", row.cohort);
        columns.put("delivery_partner_id", row.deliveryPartnerId);
        columns.put("mentor_id", row.mentorId);
        columns.put("pupil_premium_uplift", row.pupilPremiumUplift);
        columns.put("sparsity_uplift", row.sparsityUplift);
        columns.put("evidence_held", row.evidenceHeld);
        columns.put("created_at", row.createdAt);
        return columns;
    }

    /** Everything about a declaration that can change. */
    static void copyStanding(Declaration declaration, DeclarationRow row) {
        row.version = declaration.version();
        row.participantId = declaration.declared().trainee().participantId().value();
        row.state = declaration.state().wireName();
        row.statementId = orNull(declaration.statementId(), StatementId::value);
        row.clawbackStatementId = orNull(declaration.clawbackStatementId(), StatementId::value);
        row.ineligibleForFundingReason =
                orNull(declaration.ineligibility(), why -> why.reason().wireName());
        row.duplicateOf = orNull(declaration.ineligibility(), why -> orNull(why.duplicateOf(), DeclarationId::value));
    }

    /** The same by the names of the columns, and which declaration it is. */
    static Map<String, Object> standing(Declaration declaration) {
        DeclarationRow row = new DeclarationRow();
        copyStanding(declaration, row);
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", declaration.id().value());
        columns.put("version", row.version);
        columns.put("participant_id", row.participantId);
        columns.put("state", row.state);
        columns.put("statement_id", row.statementId);
        columns.put("clawback_statement_id", row.clawbackStatementId);
        columns.put("ineligible_for_funding_reason", row.ineligibleForFundingReason);
        columns.put("duplicate_of", row.duplicateOf);
        return columns;
    }

    static Declaration declaration(DeclarationRow row) {
        return new Declaration(
                new DeclarationId(row.id),
                declared(row),
                Word.required(DeclarationState.class, row.state),
                orNull(row.statementId, StatementId::new),
                orNull(row.clawbackStatementId, StatementId::new),
                orNull(row.ineligibleForFundingReason, reason -> ineligibility(reason, row.duplicateOf)),
                row.version);
    }

    private static DeclarationRow of(Declared declared) {
        DeclarationRow row = new DeclarationRow();
        row.trainingRecordId = declared.trainee().trainingRecordId().value();
        row.leadProviderId = declared.leadProviderId().value();
        row.courseIdentifier = declared.stage().course().wireName();
        row.declarationType = declared.stage().type().wireName();
        row.declarationDate = declared.date();
        row.cohort = declared.trainee().cohort();
        row.deliveryPartnerId = orNull(declared.trainers().deliveryPartnerId(), DeliveryPartnerId::value);
        row.mentorId = orNull(declared.trainers().mentorId(), ParticipantId::value);
        row.pupilPremiumUplift = declared.uplifts().pupilPremium();
        row.sparsityUplift = declared.uplifts().sparsity();
        row.evidenceHeld = declared.evidenceHeld();
        row.createdAt = declared.at();
        return row;
    }

    private static Declared declared(DeclarationRow row) {
        return new Declared(
                new Trainee(
                        new ParticipantId(row.participantId), new TrainingRecordId(row.trainingRecordId), row.cohort),
                new Trainers(
                        new LeadProviderId(row.leadProviderId),
                        orNull(row.deliveryPartnerId, DeliveryPartnerId::new),
                        orNull(row.mentorId, ParticipantId::new)),
                new TrainingStage(
                        CourseIdentifier.of(row.courseIdentifier).orElseThrow(),
                        DeclarationType.of(row.declarationType).orElseThrow()),
                row.declarationDate,
                new Uplifts(row.pupilPremiumUplift, row.sparsityUplift),
                row.evidenceHeld,
                row.createdAt);
    }

    private static Ineligibility ineligibility(String reason, UUID duplicateOf) {
        return new Ineligibility(
                Word.required(IneligibilityReason.class, reason), orNull(duplicateOf, DeclarationId::new));
    }

    private static <A, B> B orNull(A value, Function<A, B> map) {
        return value == null ? null : map.apply(value);
    }
}
