package uk.gov.education.ecf.statements.search;

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
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.statements.documents.StatementAttributes;
import uk.gov.education.ecf.statements.documents.StatementDocuments;

/** Cut-off dates, payment dates and whether payment was made. */
@Path("/api/v3/statements")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Financial statements")
class StatementsResource {

    /** Months without output fees are of no interest in a list, but a declaration may name any statement. */
    private static final Listing STATEMENTS = Listing.of(
                    StatementDocuments.TABLE_NAME, "lead_provider_id", StatementAttributes.class)
            .filter(Filter.cohorts("cohort", "cohort"))
            .filter(Filter.updatedSince())
            .filterEverywhere(Filter.text("type", "type").describedAs("Only ecf has statements"))
            .listedOnlyIf("output_fee")
            .orderedBy("payment_date");

    private final DocumentReader documents;
    private final Caller caller;

    StatementsResource(DocumentReader documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listStatements",
            summary = "View all statement payment dates",
            description =
                    "Statements that pay output fees, by payment date. Whether payment was made is in the attribute paid.")
    @APIResponseSchema(StatementAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(STATEMENTS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listStatementChanges",
            summary = "View what has changed in statements",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(StatementAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents.changes(STATEMENTS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showStatement",
            summary = "View specific statement payment dates",
            description = "Any of the provider's statements, those without output fees too.")
    @APIResponseSchema(StatementAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents.single(STATEMENTS, caller.leadProviderId().value(), id, uri);
    }
}
