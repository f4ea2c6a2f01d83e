package uk.gov.education.ecf.statements.breakdown;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Judged;

/** Finance reads what a statement comes to. */
@Path("/internal/v1/statements/{id}/breakdown")
@Tag(name = "Financial statements")
class BreakdownResource {

    private final BreakdownHandler handler;
    private final ItemsFileHandler items;

    BreakdownResource(BreakdownHandler handler, ItemsFileHandler items) {
        this.handler = handler;
        this.items = items;
    }

    @GET
    @Produces(MediaTypes.JSON + ";qs=1")
    @Operation(
            operationId = "showBreakdown",
            summary = "What a statement comes to: fees and clawbacks by declaration type and band, uplift, VAT, total",
            description =
                    """
                    With `Accept: text/csv`, one row for each line item instead, in the columns line_item_id, declaration_id, participant_id, \
                    participant_type, declaration_type, kind, state, band, price, output_fee, uplift, clawbacks, uplift_clawbacks and value. \
                    Amounts there are exact: the columns add up to the lines of the same names here, and value to what line items bring to \
                    the subtotal. Void and ineligible items are listed and bring nothing. 409 while the provider has no contract for the cohort.""")
    @APIResponseSchema(BreakdownAnswer.class)
    public Uni<Response> sums(@RestPath StatementId id, @Context HttpHeaders headers) {
        insistOnJson(headers);
        return handler.of(id).map(judged -> Answers.of(judged.map(BreakdownAnswer::of), Answers::internal));
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    @APIResponseSchema(BreakdownAnswer.class)
    public RestMulti<byte[]> rows(@RestPath StatementId id) {
        return RestMulti.fromUniResponse(
                items.of(id).map(BreakdownResource::orRefused), Spool::read, file -> headers(id));
    }

    /** Of two methods at one address the framework takes the first when neither answers with what is asked for. */
    private static void insistOnJson(HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new NotAcceptableException();
        }
    }

    /** A stream has no other way to say no. */
    private static Spool orRefused(Judged<Spool> judged) {
        return judged.fold(file -> file, refusals -> {
            throw new RequestRefused(refusals.get(0));
        });
    }

    private static Map<String, List<String>> headers(StatementId id) {
        return Map.of("Content-Disposition", List.of("attachment; filename=\"statement-" + id + ".csv\""));
    }
}
