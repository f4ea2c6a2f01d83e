package uk.gov.education.ecf.platform.inbox;

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
import java.util.Optional;
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

/** What an operator does with records that a consumer of this service could not apply. */
@Path("/internal/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("dfe")
@Cancellable(false)
@Tag(name = "Dead letters")
class DeadLettersResource {

    private static final Logger LOG = Logger.getLogger(DeadLettersResource.class);
    private static final String ID = "The dead letter's id";

    private final Transactions transactions;
    private final KeptDeadLetters letters;
    private final DeadLetterRedrive redrive;

    DeadLettersResource(Transactions transactions, KeptDeadLetters letters, DeadLetterRedrive redrive) {
        this.transactions = transactions;
        this.letters = letters;
        this.redrive = redrive;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "List messages that this service could not apply, and why")
    @APIResponseSchema(Buried.class)
    public Uni<Response> list(@Parameter(description = Place.DESCRIPTION) @RestQuery String after) {
        return transactions
                .inTransaction(() -> letters.page(Place.of(after), Place.PAGE))
                .map(page -> Answers.internal(Buried.of(page)));
    }

    @POST
    @Path("/{id}/redrive")
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Apply a message after all, once what it failed for is mended; a second time changes nothing")
    @APIResponseSchema(SettledLetter.class)
    public Uni<Response> redrive(@Parameter(description = ID) @RestPath String id) {
        return settle(id, letter -> redrive.redrive(letter)
                .map(outcome -> outcome.map(became -> new SettledLetter(letter, became.outcome(), became.reason()))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showDeadLetter", summary = "Show a message that this service could not apply, as it came")
    @APIResponseSchema(ShownLetter.class)
    public Uni<Response> show(@Parameter(description = ID) @RestPath String id) {
        return IdText.parse(id)
                .map(letter -> transactions
                        .inTransaction(() -> letters.show(letter))
                        .map(found -> found.map(ShownLetter::of)
                                .map(Answers::internal)
                                .orElseGet(Answers::notFound)))
                .orElseGet(() -> OneByOne.given(Answers.notFound()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "dropDeadLetter", summary = "Give a message up: it will never be applied here")
    @APIResponseSchema(SettledLetter.class)
    public Uni<Response> drop(
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = DropReason.DESCRIPTION) @RestQuery String reason) {
        return settle(id, letter -> transactions
                .inTransaction(() -> letters.drop(letter))
                .invoke(done -> DropReason.log("the dead letter", letter, done, reason))
                .map(done -> done ? Optional.of(new SettledLetter(letter, "dropped", null)) : Optional.empty()));
    }

    private static Uni<Response> settle(String id, Function<UUID, Uni<Optional<SettledLetter>>> command) {
        return IdText.parse(id)
                .map(letter -> command.apply(letter).map(DeadLettersResource::answer))
                .orElseGet(() -> OneByOne.given(Answers.notFound()));
    }

    private static Response answer(Optional<SettledLetter> settled) {
        settled.ifPresent(letter -> LOG.infof("the dead letter %s is %s", letter.id(), letter.outcome()));
        return settled.map(Answers::internal).orElseGet(Answers::notFound);
    }

    /**
     * A page of them.
     *
     * @param next what to ask for as {@code after}; null when this was the last page
     */
    record Buried(List<BuriedRecord> letters, @Schema(nullable = true) Long next) {

        static Buried of(List<BuriedRecord> page) {
            return new Buried(page, Place.next(page, BuriedRecord::number));
        }
    }

    /**
     * One of them, whole.
     *
     * @param payload the value as it came, null for a record without one
     */
    record ShownLetter(BuriedRecord letter, @Schema(nullable = true) String payload) {

        static ShownLetter of(KeptDeadLetters.Shown shown) {
            return new ShownLetter(shown.letter(), shown.payload());
        }
    }

    /**
     * What became of a dead letter.
     *
     * @param outcome {@code applied}, {@code failed-again} or {@code dropped}
     * @param reason  why it failed again, null otherwise
     */
    record SettledLetter(UUID id, String outcome, @Schema(nullable = true) String reason) {}
}
