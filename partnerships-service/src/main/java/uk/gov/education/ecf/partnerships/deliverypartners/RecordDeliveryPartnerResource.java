package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/delivery-partners")
@Produces(MediaTypes.JSON)
@Cancellable(false)
class RecordDeliveryPartnerResource {

    private final RecordDeliveryPartnerHandler handler;

    RecordDeliveryPartnerResource(RecordDeliveryPartnerHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(operationId = "recordDeliveryPartner", summary = "Record a delivery partner")
    public Uni<Response> record(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DeliveryPartnerBody.class)))
                    byte[] body) {
        DeliveryPartnerId partner = DeliveryPartnerId.parse(id).orElseThrow(RequestRefused::notFound);
        return OneByOne.ifAccepted(
                        InternalBody.read(body, DeliveryPartnerBody.class).describes(),
                        name -> handler.handle(partner, name))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
