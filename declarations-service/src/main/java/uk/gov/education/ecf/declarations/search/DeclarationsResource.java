package uk.gov.education.ecf.declarations.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.declarations.documents.DeclarationAttributes;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participant-declarations")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Declarations")
class DeclarationsResource {

    private static final Listing DECLARATIONS = Listing.of(
                    "declaration_documents", "lead_provider_id", DeclarationAttributes.class)
            .filterEverywhere(Filter.optionalCohorts("cohort", "cohort"))
            .filter(Filter.ids("participant_id", "participant_id"))
            .filter(Filter.updatedSince())
            .filter(Filter.ids("delivery_partner_id", "delivery_partner_id"))
            .orderedBy("created_at");

    private final Caller caller;
    private final DocumentReader documents;

    DeclarationsResource(Caller caller, DocumentReader documents) {
        this.caller = caller;
        this.documents = documents;
    }

    @GET
    @Operation(
            operationId = "listDeclarations",
            summary = "View all previously submitted declarations",
            description =
                    "Your own in every state, and the live ones that other providers made for participants you train or trained; by creation.")
    @APIResponseSchema(DeclarationAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(DECLARATIONS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listDeclarationChanges",
            summary = "View what has changed in declarations",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(DeclarationAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents.changes(DECLARATIONS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showDeclaration", summary = "View a specific previously submitted declaration")
    @APIResponseSchema(DeclarationAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents.single(DECLARATIONS, caller.leadProviderId().value(), id, uri);
    }
}
