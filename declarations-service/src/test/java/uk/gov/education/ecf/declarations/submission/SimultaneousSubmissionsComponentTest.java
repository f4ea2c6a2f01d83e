package uk.gov.education.ecf.declarations.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class SimultaneousSubmissionsComponentTest {

    private static final int AT_ONCE = 100;
    private static final int PEOPLE = 8;

    private final Database database = Database.ofApplication();

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @Test
    void ofAHundredIdenticalOnesOneWins() throws Exception {
        oneWins(aTeacher().known());
    }

    @Test
    void theIndexAloneDecidesWhereNoNumberIsKnown() throws Exception {
        oneWins(aTeacher().numbered(null).known());
    }

    @Test
    void ofSeveralPeopleWithOneNumberOneIsPaidFor() throws Exception {
        List<SomeParticipant> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> aTeacher().numbered("7654399").known())
                .toList();
        List<Response> answers = atOnce(people.stream()
                .<Callable<Response>>map(person -> () -> submit("aurora", started(person)))
                .toList());
        Map<String, Long> states = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.<String>path("data.attributes.state"), Collectors.counting()));
        assertEquals(Map.of("eligible", 1L, "ineligible", PEOPLE - 1L), states);
    }

    private void oneWins(SomeParticipant teacher) throws Exception {
        List<Response> answers = atOnce(Collections.nCopies(AT_ONCE, () -> submit("aurora", started(teacher))));

        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 422).toList();
        assertEquals(AT_ONCE - 1, refused.size());
        refused.forEach(answer -> {
            assertEquals("base", answer.path("errors[0].title"));
            assertEquals("declaration-already-exists", answer.path("errors[0].code"));
        });
        assertEquals(
                1,
                database.countWhere(
                        "declarations", "participant_id = ?", teacher.id().value()));
        assertEquals(2, database.countWhere("outbox", "message_key like ?", teacher.id() + "/%"));
        assertEquals(
                AT_ONCE,
                database.countWhere(
                        "declaration_attempts",
                        "participant_id = ?",
                        teacher.id().value()));
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            CountDownLatch ready = new CountDownLatch(requests.size());
            List<Future<Response>> answers = requests.stream()
                    .map(request -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return request.call();
                    }))
                    .toList();
            return answers.stream()
                    .map(SimultaneousSubmissionsComponentTest::answer)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Response answer(Future<Response> request) {
        try {
            return request.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
