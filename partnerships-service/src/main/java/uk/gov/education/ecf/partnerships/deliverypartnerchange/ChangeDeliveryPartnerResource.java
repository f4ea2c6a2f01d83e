package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.documents.PartnershipAttributes;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.body.Unread;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/partnerships/ecf/{id}")
@Produces(MediaTypes.JSON_API)
@Cancellable(false)
@Tag(name = "Partnerships")
class ChangeDeliveryPartnerResource {

    private final ChangeDeliveryPartnerHandler handler;
    private final Caller caller;

    ChangeDeliveryPartnerResource(ChangeDeliveryPartnerHandler handler, Caller caller) {
        this.handler = handler;
        this.caller = caller;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "updatePartnership",
            summary = "Update a partnership with a new delivery partner",
            description =
                    "People in training under the partnership follow at once; declarations keep the partner they were made with. "
                            + "The present partner is judged as any other and then changes nothing.")
    @APIResponseSchema(PartnershipAttributes.class)
    public Uni<Response> change(@RestPath PartnershipId id, Unread<ChangeDeliveryPartnerBody> body) {
        return handler.handle(caller.leadProviderId(), id, body).map(judged -> Answers.of(judged, Answers::document));
    }
}
