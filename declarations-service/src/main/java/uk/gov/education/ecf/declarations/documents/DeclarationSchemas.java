package uk.gov.education.ecf.declarations.documents;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the published API description calls what is answered; the answers themselves are stored text. */
public final class DeclarationSchemas {

    private DeclarationSchemas() {}

    @Schema(name = "DeclarationDocument")
    public record DeclarationDocument(DeclarationObject data) {}

    @Schema(name = "DeclarationList")
    public record DeclarationList(List<DeclarationObject> data, DeclarationLinks links) {}

    @Schema(name = "DeclarationListLinks")
    public record DeclarationLinks(@Schema(nullable = true) String next, @Schema(nullable = true) String prev) {}

    @Schema(name = "Declaration")
    public record DeclarationObject(
            @Schema(format = "uuid") String id,
            @Schema(examples = "participant-declaration") String type,
            PublishedAttributes attributes) {}

    @Schema(name = "DeclarationAttributes")
    public record PublishedAttributes(
            @Schema(format = "uuid") String participantId,
            @Schema(examples = "started") String declarationType,
            @Schema(enumeration = {"ecf-induction", "ecf-mentor"}) String courseIdentifier,
            @Schema(format = "date-time") String declarationDate,
            @Schema(format = "uuid", nullable = true) String mentorId,
            @Schema(
                            enumeration = {
                                "submitted",
                                "eligible",
                                "ineligible",
                                "payable",
                                "paid",
                                "voided",
                                "awaiting_clawback",
                                "clawed_back"
                            })
                    String state,
            @Schema(format = "date-time") String updatedAt,
            @Schema(format = "date-time") String createdAt,
            @Schema(format = "uuid", nullable = true) String deliveryPartnerId,
            @Schema(format = "uuid", nullable = true) String statementId,
            @Schema(format = "uuid", nullable = true) String clawbackStatementId,
            @Schema(nullable = true, examples = "duplicate_declaration") String ineligibleForFundingReason,
            boolean upliftPaid,
            @Schema(nullable = true) String evidenceHeld,
            @Schema(nullable = true, description = "Always null") Boolean hasPassed,
            @Schema(nullable = true) String leadProviderName) {}
}
