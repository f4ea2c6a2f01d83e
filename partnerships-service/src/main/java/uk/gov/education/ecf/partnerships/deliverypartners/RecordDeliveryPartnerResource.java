package uk.gov.education.ecf.partnerships.deliverypartners;

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
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/delivery-partners")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Delivery partners")
class RecordDeliveryPartnerResource {

    private final RecordDeliveryPartnerHandler handler;

    RecordDeliveryPartnerResource(RecordDeliveryPartnerHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(operationId = "recordDeliveryPartner", summary = "Record a delivery partner")
    @APIResponseSchema(DeliveryPartnerSnapshot.class)
    public Uni<Response> record(@RestPath DeliveryPartnerId id, DeliveryPartnerBody body) {
        return OneByOne.ifAccepted(body.describes(), name -> handler.handle(id, name))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
