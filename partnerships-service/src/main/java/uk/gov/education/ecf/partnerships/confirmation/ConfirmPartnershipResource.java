package uk.gov.education.ecf.partnerships.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.partnerships.documents.PartnershipAttributes;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/partnerships/ecf")
@Produces(MediaTypes.JSON_API)
@Cancellable(false)
@Tag(name = "Partnerships")
class ConfirmPartnershipResource {

    private final ConfirmPartnershipHandler handler;
    private final Caller caller;

    ConfirmPartnershipResource(ConfirmPartnershipHandler handler, Caller caller) {
        this.handler = handler;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "confirmPartnership",
            summary = "Confirm a partnership with a school and delivery partner",
            description =
                    "Everything wrong is told at once, attribute by attribute; of the school only the first thing. After a challenge a new partnership "
                            + "is made and the challenged one stays. A school that goes on from one cohort to the next needs no confirmation: its partnership is carried over.")
    @APIResponseSchema(PartnershipAttributes.class)
    public Uni<Response> confirm(ConfirmPartnershipBody body) {
        return handler.handle(body.of(caller.leadProviderId())).map(judged -> Answers.of(judged, Answers::document));
    }
}
