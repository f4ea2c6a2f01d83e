package uk.gov.education.ecf.statements.cutoff;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.statements.model.StatementRefusals;
import uk.gov.education.ecf.statements.model.Written;

/** The day that counts as today; null is today. */
@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record CutOffRunBody(
        @Schema(nullable = true, format = "date", description = "The day that counts as today; today unless given")
                String asOf) {

    Judged<LocalDate> day(LocalDate today) {
        return asOf == null
                ? Judged.accepted(today)
                : Judged.ofOptional(Written.date(asOf), StatementRefusals.AS_OF_INVALID);
    }
}
