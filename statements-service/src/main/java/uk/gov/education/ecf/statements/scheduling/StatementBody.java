package uk.gov.education.ecf.statements.scheduling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.statements.model.StatementDraft;

/** The body of a request to plan a statement. */
@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record StatementBody(
        @Schema(required = true, format = "uuid") String leadProviderId,
        @Schema(required = true, examples = "2024") String cohort,
        @Schema(required = true, examples = "May") String month,
        @Schema(required = true, examples = "2026") String year,
        @Schema(required = true, format = "date") String cutOffDate,
        @Schema(required = true, format = "date") String paymentDate,
        @Schema(required = true, description = "Whether declarations are paid with it", examples = "true")
                String outputFee) {

    StatementDraft draft() {
        return new StatementDraft(leadProviderId, cohort, month, year, cutOffDate, paymentDate, outputFee);
    }
}
