package uk.gov.education.ecf.partnerships.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.documents.listing.QueryParameters;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Schools eligible for funding in a cohort, the same for every provider. */
@Path("/api/v3/schools/ecf")
@Produces(MediaTypes.JSON_API)
class ListedSchoolsResource {

    private static final Listing SCHOOLS = Listing.of(SchoolDocuments.NAME, "cohort")
            .filterEverywhere(Filter.text("urn", "urn"))
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
    @Parameter(
            name = "filter[cohort]",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = SchemaType.STRING),
            example = "2024",
            description = "Start year of one cohort; a year in which none starts finds no school")
    @Parameter(
            name = "filter[urn]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            example = "123456")
    @Parameter(
            name = "filter[updated_since]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            example = "-updated_at",
            description = "created_at, updated_at and name, a minus in front for descending")
    @Parameter(
            name = "page[page]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
    @Parameter(
            name = "page[per_page]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100", maximum = "3000"))
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(SCHOOLS, cohort(uri), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showSchool",
            summary = "View details for a specific school in a given cohort",
            description = "The filters apply here too.")
    @Parameter(
            name = "filter[cohort]",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = SchemaType.STRING),
            example = "2024",
            description = "Start year of one cohort; in a year in which none starts no school is found")
    @Parameter(
            name = "filter[urn]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            example = "123456")
    @Parameter(
            name = "filter[updated_since]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public Uni<Response> single(@PathParam("id") String id, @Context UriInfo uri) {
        return documents.single(SCHOOLS, cohort(uri), id, uri);
    }

    private static int cohort(UriInfo uri) {
        return QueryParameters.of(uri)
                .requiredFilter("cohort")
                .flatMap(QueryParameters::year)
                .orElse(NO_YEAR);
    }
}
