package uk.gov.education.ecf.platform.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** A resource as services write them, small enough to see only the dialect. */
@Path("/api/v3/{owner}/things")
class ThingResource {

    static final DocumentTable DOCUMENTS = DocumentTable.of("thing_documents", "lead_provider_id");
    static final Listing THINGS = Listing.of("thing_documents", "lead_provider_id", ThingShown.class)
            .filter(Filter.cohorts("cohort", "cohort"))
            .filter(Filter.updatedSince())
            .filter(Filter.ids("partner_id", "partner_id"))
            .filter(Filter.idAmong("from_id", "from_ids"))
            .filter(Filter.oneOfAmong(
                    "status",
                    "statuses",
                    List.of("open", "shut"),
                    new Refusal(Refusal.Kind.MALFORMED, "status-invalid", "Bad request", "open or shut")))
            .sortableBy("created_at", "updated_at", "name");

    @Inject
    DocumentReader reader;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @GET
    public Uni<Response> list(@PathParam("owner") UUID owner, @Context UriInfo uri) {
        return reader.list(THINGS, owner, uri);
    }

    @GET
    @Path("/changes")
    public Uni<Response> changes(@PathParam("owner") UUID owner, @Context UriInfo uri) {
        return reader.changes(THINGS, owner, uri);
    }

    @GET
    @Path("/{id}")
    public Uni<Response> single(@PathParam("owner") UUID owner, @PathParam("id") String id, @Context UriInfo uri) {
        return reader.single(THINGS, owner, id, uri);
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    public Uni<Response> put(
            @PathParam("owner") UUID owner, @PathParam("id") UUID id, @Context UriInfo uri, ThingBody body) {
        String name = Optional.ofNullable(body.name()).orElse("");
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", name);
        shown.put("updated_at", UpdatedAt.OF_THE_DOCUMENT);
        shown.put("nothing", null);
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("name", name);
        filters.put(
                "cohort",
                Optional.ofNullable(body.cohort()).map(Integer::valueOf).orElse(2024));
        filters.put(
                "partner_id",
                Optional.ofNullable(body.partnerId()).map(UUID::fromString).orElse(null));
        filters.put(
                "from_ids",
                Optional.ofNullable(body.fromId())
                        .map(text -> new UUID[] {UUID.fromString(text)})
                        .orElse(new UUID[0]));
        filters.put(
                "statuses",
                Optional.ofNullable(body.status())
                        .map(text -> new String[] {text})
                        .orElse(new String[0]));
        DocumentRow row = new DocumentRow(
                Map.of("lead_provider_id", owner, "id", id),
                filters,
                clock.instant(),
                new Resource(id.toString(), "thing", shown).json());
        return transactions
                .inTransaction(() -> DOCUMENTS.put(row))
                .flatMap(done -> reader.single(THINGS, owner, id.toString(), uri));
    }

    @GET
    @Path("/time")
    public Response time() {
        return Answers.document("\"" + clock.instant() + "\"");
    }

    @GET
    @Path("/fault")
    public Response fault() {
        throw new IllegalStateException("select secret from " + Arrays.asList("inner", "workings"));
    }

    /** Stands for what is shown, which is put together by hand. */
    @JsonApiType("thing")
    record ThingShown() {}

    @ProviderRequest(type = "thing")
    record ThingBody(String name, String cohort, String partnerId, String fromId, String status) {}
}
