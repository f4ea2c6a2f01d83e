package uk.gov.education.ecf.partnerships.search;

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
import uk.gov.education.ecf.partnerships.documents.SchoolAttributes;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.documents.listing.QueryParameters;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;

/** Schools eligible for funding in a cohort, the same for every provider. */
@Path("/api/v3/schools/ecf")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Schools")
class ListedSchoolsResource {

    private static final Listing SCHOOLS = Listing.of(SchoolDocuments.NAME, "cohort", SchoolAttributes.class)
            .alsoTakes(DescribedParameter.filter(
                            "cohort", "Start year of one cohort; in a year in which none starts there is no school")
                    .like("2024")
                    .compulsory())
            .filterEverywhere(Filter.text("urn", "urn").describedAs("Unique reference number of the national register"))
            .filterEverywhere(Filter.updatedSince())
            .sortableBy("created_at", "updated_at", "name")
            .orderedBy("created_at");
    /** No cohort starts in it. */
    private static final int NO_YEAR = 0;

    private final DocumentReader documents;

    ListedSchoolsResource(DocumentReader documents) {
        this.documents = documents;
    }

    @GET
    @Operation(
            operationId = "listSchools",
            summary = "Find schools delivering ECF-based training in a given cohort",
            description =
                    "Only schools eligible for funding in the cohort: by the eligibility recorded for it, else by the school's latest one.")
    @APIResponseSchema(SchoolAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(SCHOOLS, cohort(uri), uri);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listSchoolChanges",
            summary = "View what has changed in schools delivering ECF-based training in a given cohort",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(SchoolAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents.changes(SCHOOLS, cohort(uri), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showSchool",
            summary = "View details for a specific school in a given cohort",
            description = "The filters apply here too.")
    @APIResponseSchema(SchoolAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents.single(SCHOOLS, cohort(uri), id, uri);
    }

    private static int cohort(UriInfo uri) {
        return QueryParameters.of(uri)
                .requiredFilter("cohort")
                .flatMap(QueryParameters::year)
                .orElse(NO_YEAR);
    }
}
