package uk.gov.education.ecf.declarations.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** What a provider says of a declaration, word for word. */
@ProviderRequest(type = "participant-declaration")
record SubmitDeclarationBody(
        @Schema(required = true, format = "uuid") String participantId,
        @Schema(required = true, implementation = DeclarationType.class) String declarationType,
        @Schema(required = true, format = "date-time") String declarationDate,
        @Schema(required = true, implementation = CourseIdentifier.class) String courseIdentifier,
        @Schema(
                        nullable = true,
                        description =
                                "Needed for everything but started; which values are taken depends on type, course and cohort",
                        examples = "training-event-attended")
                String evidenceHeld) {

    SubmitDeclaration by(LeadProviderId leadProvider) {
        return new SubmitDeclaration(
                leadProvider, participantId, declarationType, declarationDate, courseIdentifier, evidenceHeld);
    }
}
