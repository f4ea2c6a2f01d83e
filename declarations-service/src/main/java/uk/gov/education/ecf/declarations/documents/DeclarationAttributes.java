package uk.gov.education.ecf.declarations.documents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.Awaited;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.IneligibilityReason;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.platform.documents.CreatedAt;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** What a provider reads of a declaration, in the order of the published examples. */
@JsonApiType(value = "participant-declaration", withoutId = "Null in the answer to validate_only=true, and only there")
public record DeclarationAttributes(
        ParticipantId participantId,
        DeclarationType declarationType,
        CourseIdentifier courseIdentifier,
        Instant declarationDate,
        @Schema(nullable = true, description = "Of an early career teacher, at the declaration date")
                ParticipantId mentorId,
        DeclarationState state,
        UpdatedAt updatedAt,
        CreatedAt createdAt,
        @Schema(nullable = true, description = "Of the declaring provider's training at the declaration date")
                DeliveryPartnerId deliveryPartnerId,
        @Schema(nullable = true, description = "The statement that pays it; null while submitted, ineligible or voided")
                StatementId statementId,
        @Schema(nullable = true, description = "The statement on which the money is asked back")
                StatementId clawbackStatementId,
        @Schema(nullable = true, description = "While ineligible: why") IneligibilityReason ineligibleForFundingReason,
        boolean upliftPaid,
        @Schema(nullable = true, examples = "training-event-attended") String evidenceHeld,
        @Schema(nullable = true, description = "Always null") Boolean hasPassed,
        @Schema(nullable = true, description = "Of the provider that declared it") String leadProviderName,
        @Schema(
                        nullable = true,
                        description =
                                "While submitted: DfE's answer that the training is funded, or an open statement of"
                                        + " the cohort; otherwise null")
                Awaited awaiting) {

    static DeclarationAttributes of(
            Declaration declaration, Participant participant, CreatedAt createdAt, String leadProviderName) {
        Declared declared = declaration.declared();
        return new DeclarationAttributes(
                declared.trainee().participantId(),
                declared.stage().type(),
                declared.stage().course(),
                declared.date(),
                declared.trainers().mentorId(),
                declaration.state(),
                UpdatedAt.OF_THE_DOCUMENT,
                createdAt,
                declared.trainers().deliveryPartnerId(),
                declaration.shownStatement().orElse(null),
                declaration.clawbackStatementId(),
                declaration.ineligibilityReason().orElse(null),
                declaration.isUpliftPaid(),
                declared.evidenceHeld(),
                null,
                leadProviderName,
                Awaited.by(declaration, participant).orElse(null));
    }
}
