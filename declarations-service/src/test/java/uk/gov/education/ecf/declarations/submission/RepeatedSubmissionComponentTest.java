package uk.gov.education.ecf.declarations.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.envelope;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

/** Rule W17: whoever sends a submission again under its key is answered as at first, and nothing happens twice. */
@ComponentTest
class RepeatedSubmissionComponentTest {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int AT_ONCE = 30;

    private final Database database = Database.ofApplication();
    private final String key = UUID.randomUUID().toString();
    private SomeParticipant teacher;

    @BeforeEach
    void aFundableTeacher() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        teacher = aTeacher().known();
    }

    @Test
    void aRepeatIsAnsweredTheSameAndDoesNothing() {
        Response first = submitUnder(key, started(teacher));
        first.then().statusCode(200).header(REPLAYED, nullValue());
        long announced = outbox();

        Response second = submitUnder(key, started(teacher));

        second.then().statusCode(200).contentType("application/vnd.api+json").header(REPLAYED, equalTo("true"));
        assertEquals(first.asString(), second.asString());
        assertEquals(first.getHeader("X-Ecf-Events"), second.getHeader("X-Ecf-Events"));
        assertEquals(1, attempts());
        assertEquals(announced, outbox());
    }

    @Test
    void ofManyAtOnceOneTakesEffectAndTheOthersWaitForIt() {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Response> answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> submitUnder(key, started(teacher)), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            answers.forEach(answer -> {
                assertEquals(200, answer.statusCode());
                assertEquals(answers.get(0).asString(), answer.asString());
            });
            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.getHeader(REPLAYED) == null)
                            .count());
            assertEquals(1, attempts());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRefusalIsRepeatedToo() {
        Map<String, Object> early = but(started(teacher), "declaration_date", "2020-01-01T00:00:00Z");
        Response first = submitUnder(key, early);
        first.then().statusCode(422).header(REPLAYED, nullValue());

        Response second = submitUnder(key, early);

        second.then().statusCode(422).header(REPLAYED, equalTo("true"));
        assertEquals(first.asString(), second.asString());
        assertEquals(1, attempts());
    }

    @Test
    void theKeyIsOfOneRequest() {
        submitUnder(key, started(teacher)).then().statusCode(200);
        SomeParticipant another = aTeacher().known();

        submitUnder(key, started(another))
                .then()
                .statusCode(422)
                .header(REPLAYED, nullValue())
                .body("errors.code", contains("idempotency-key-reused"))
                .body("errors.title", contains("Idempotency-Key"));

        assertEquals(
                0,
                database.countWhere(
                        "declaration_attempts",
                        "participant_id = ?",
                        another.id().value()));
    }

    @Test
    void theSameDeclarationVoidedUnderTheKeyOfItsSubmissionIsAnotherRequest() {
        String id = submitUnder(key, started(teacher)).path("data.id");
        voidUnder(key, id).then().statusCode(422).body("errors.code", contains("idempotency-key-reused"));
    }

    @Test
    void aVoidIsRepeatedToo() {
        String id = submit("aurora", started(teacher)).path("data.id");
        Response first = voidUnder(key, id);
        first.then().statusCode(200).body("data.attributes.state", equalTo("voided"));

        Response second = voidUnder(key, id);

        second.then().statusCode(200).header(REPLAYED, equalTo("true"));
        assertEquals(first.asString(), second.asString());
        voidUnder(UUID.randomUUID().toString(), id).then().statusCode(422);
    }

    @Test
    void anIdThatNamesNothingIsRepeatedAsSuch() {
        String nothing = UUID.randomUUID().toString();
        voidUnder(key, nothing).then().statusCode(404);
        voidUnder(key, nothing)
                .then()
                .statusCode(404)
                .header(REPLAYED, equalTo("true"))
                .body("error", equalTo("Resource not Found"));
    }

    @Test
    void eachProviderHasKeysOfItsOwn() {
        submitUnder(key, started(teacher)).then().statusCode(200);
        Response other = asProvider("beacon")
                .header("Idempotency-Key", key)
                .body(envelope(started(teacher)))
                .post(DECLARATIONS);
        assertNull(other.getHeader(REPLAYED));
        assertNotEquals("idempotency-key-reused", other.path("errors[0].code"));
    }

    @Test
    void afterADayTheKeyIsNewAgain() {
        submitUnder(key, started(teacher)).then().statusCode(200);
        database.execute(
                "update kept_answers set answered_at = answered_at - interval '24 hours' where idempotency_key = ?",
                key);
        submitUnder(key, started(teacher))
                .then()
                .statusCode(422)
                .header(REPLAYED, nullValue())
                .body("errors.code", contains("declaration-already-exists"));
        submitUnder(key, started(teacher)).then().statusCode(422).header(REPLAYED, equalTo("true"));
    }

    @Test
    void aRehearsalUsesNoKeyUp() {
        asProvider("aurora")
                .header("Idempotency-Key", key)
                .queryParam("validate_only", "true")
                .body(envelope(started(teacher)))
                .post(DECLARATIONS)
                .then()
                .statusCode(200)
                .body("data.id", nullValue());
        submitUnder(key, started(teacher)).then().statusCode(200).header(REPLAYED, nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "caf\u00e9", "x,\ty"})
    void whatIsNoKeyIsRefused(String wrong) {
        submitUnder(wrong, started(teacher))
                .then()
                .statusCode(400)
                .body("errors.code", contains("idempotency-key-invalid"));
        assertEquals(0, attempts());
    }

    @Test
    void aKeyMayHave255CharactersAndNoMore() {
        submitUnder("k".repeat(256), started(teacher)).then().statusCode(400);
        submitUnder("k".repeat(217) + UUID.randomUUID(), started(teacher))
                .then()
                .statusCode(200);
    }

    @Test
    void twoKeysAreNone() {
        asProvider("aurora")
                .header("Idempotency-Key", key)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(envelope(started(teacher)))
                .post(DECLARATIONS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("idempotency-key-invalid"));
    }

    @Test
    void readsHaveNoUseForAKey() {
        for (int i = 0; i < 2; i++) {
            asProvider("aurora")
                    .header("Idempotency-Key", key)
                    .get(DECLARATIONS)
                    .then()
                    .statusCode(200)
                    .header(REPLAYED, nullValue());
        }
    }

    private static Response submitUnder(String key, Map<String, Object> attributes) {
        return asProvider("aurora")
                .header("Idempotency-Key", key)
                .body(envelope(attributes))
                .post(DECLARATIONS);
    }

    private static Response voidUnder(String key, String id) {
        return asProvider("aurora").header("Idempotency-Key", key).put(DECLARATIONS + "/" + id + "/void");
    }

    private long attempts() {
        return database.countWhere(
                "declaration_attempts", "participant_id = ?", teacher.id().value());
    }

    private long outbox() {
        return database.countWhere("outbox", "message_key like ?", teacher.id() + "/%");
    }
}
