package uk.gov.education.ecf.platform.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.aside.DropReason;
import uk.gov.education.ecf.platform.aside.Place;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** What an operator does with events that the broker will never take. */
@Path("/internal/v1/outbox/set-aside")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("dfe")
@Cancellable(false)
@Tag(name = "Set aside")
class SetAsideEventsResource {

    private static final Logger LOG = Logger.getLogger(SetAsideEventsResource.class);
    private static final String ID = "The event's id";

    private final Transactions transactions;
    private final SetAsideEvents events;

    SetAsideEventsResource(Transactions transactions, SetAsideEvents events) {
        this.transactions = transactions;
        this.events = events;
    }

    @GET
    @Operation(operationId = "listSetAsideEvents", summary = "List events that the broker will never take, and why")
    @APIResponseSchema(SetAside.class)
    public Uni<Response> list(@Parameter(description = Place.DESCRIPTION) @RestQuery String after) {
        return transactions
                .inTransaction(() -> events.page(Place.of(after), Place.PAGE))
                .map(page -> Answers.internal(SetAside.of(page)));
    }

    @POST
    @Path("/{id}/redrive")
    @Operation(
            operationId = "redriveSetAsideEvent",
            summary = "Send an event again, once what it was refused for is mended; a second time changes nothing")
    @APIResponseSchema(Settled.class)
    public Uni<Response> redrive(@Parameter(description = ID) @RestPath String id) {
        return settle(id, "re-driven", events::bringBack);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showSetAsideEvent", summary = "Show an event that the broker does not take")
    @APIResponseSchema(ShownEvent.class)
    public Uni<Response> show(@Parameter(description = ID) @RestPath String id) {
        return IdText.parse(id)
                .map(event -> transactions
                        .inTransaction(() -> events.show(event))
                        .map(found ->
                                found.map(ShownEvent::of).map(Answers::internal).orElseGet(Answers::notFound)))
                .orElseGet(() -> OneByOne.given(Answers.notFound()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "dropSetAsideEvent", summary = "Give an event up: nobody will ever hear of it")
    @APIResponseSchema(Settled.class)
    public Uni<Response> drop(
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = DropReason.DESCRIPTION) @RestQuery String reason) {
        return settle(id, "dropped", event -> events.drop(event)
                .invoke(done -> DropReason.log("the event", event, done, reason)));
    }

    private Uni<Response> settle(String id, String outcome, Function<UUID, Uni<Boolean>> command) {
        return IdText.parse(id)
                .map(event -> transactions
                        .inTransaction(() -> command.apply(event))
                        .map(done -> answer(done, new Settled(event, outcome))))
                .orElseGet(() -> OneByOne.given(Answers.notFound()));
    }

    private static Response answer(boolean done, Settled settled) {
        if (!done) {
            return Answers.notFound();
        }
        LOG.infof("outbox: the event %s is %s", settled.id(), settled.outcome());
        return Answers.internal(settled);
    }

    /**
     * A page of them.
     *
     * @param next what to ask for as {@code after}; null when this was the last page
     */
    record SetAside(List<SetAsideEvent> events, @Schema(nullable = true) Long next) {

        static SetAside of(List<SetAsideEvent> page) {
            return new SetAside(page, Place.next(page, SetAsideEvent::position));
        }
    }

    /**
     * One of them, whole.
     *
     * @param payload null for a record without one
     */
    record ShownEvent(SetAsideEvent event, @Schema(nullable = true) String payload) {

        static ShownEvent of(SetAsideEvents.Shown shown) {
            return new ShownEvent(shown.event(), shown.payload());
        }
    }

    /** What became of an event. */
    record Settled(UUID id, String outcome) {}
}
