package uk.gov.education.ecf.declarations.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the published API description calls a submission; the body itself is read leniently, word by word. */
@Schema(name = "SubmitDeclaration")
record SubmitDeclarationBody(Data data) {

    @Schema(name = "SubmitDeclarationData")
    record Data(@Schema(examples = "participant-declaration") String type, Attributes attributes) {}

    @Schema(name = "SubmitDeclarationAttributes")
    record Attributes(
            @Schema(format = "uuid", required = true) String participantId,
            @Schema(
                            required = true,
                            enumeration = {
                                "started",
                                "retained-1",
                                "retained-2",
                                "retained-3",
                                "retained-4",
                                "completed",
                                "extended-1",
                                "extended-2",
                                "extended-3"
                            })
                    String declarationType,
            @Schema(format = "date-time", required = true) String declarationDate,
            @Schema(
                            required = true,
                            enumeration = {"ecf-induction", "ecf-mentor"})
                    String courseIdentifier,
            @Schema(
                            nullable = true,
                            description =
                                    "Needed for everything but started; which values are taken depends on type, course and cohort",
                            examples = "training-event-attended")
                    String evidenceHeld) {}
}
