package uk.gov.education.ecf.statements.adjustment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.statements.model.AdjustmentDraft;

/** The body of a request to adjust a statement. */
@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record AdjustmentBody(
        @Schema(required = true, description = "Why", examples = "Recruitment correction") String paymentType,
        @Schema(
                        required = true,
                        description = "Pounds with at most two decimals, as text or number; negative takes off",
                        examples = "-100.50")
                String amount) {

    AdjustmentDraft draft() {
        return new AdjustmentDraft(paymentType, amount);
    }
}
