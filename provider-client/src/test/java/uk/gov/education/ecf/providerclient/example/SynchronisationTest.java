package uk.gov.education.ecf.providerclient.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynchronisationTest {

    private static final FollowedList LIST = new FollowedList("people", "/api/v3/people?page%5Bper_page%5D=2");
    private static final String WHOLE = line("a") + line("b") + line("c") + last("/api/v3/people/changes?position=1");
    private static final String NOTHING = page("/api/v3/people/changes?position=1");

    @TempDir
    Path folder;

    private final StandInApi api = new StandInApi();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void theFirstRunReadsTheListAndTheNextWhatHasChangedSince() throws Exception {
        api.thenCompressed(WHOLE).then(200, NOTHING);
        assertEquals(new Changed(3, 0, 0), run());
        assertEquals(List.of(held("a"), held("b"), held("c")), held());

        api.thenCompressed(page("/api/v3/people/changes?position=2", changed("b"), removed("a")))
                .then(200, page("/api/v3/people/changes?position=3", removed("d"), changed("d")))
                .then(200, page("/api/v3/people/changes?position=3"));
        assertEquals(new Changed(0, 2, 1), run());
        assertEquals(List.of(held("c"), changed("b"), changed("d")), held());
        assertEquals(
                List.of("", "/changes?position=1", "/changes?position=1", "/changes?position=2", "/changes?position=3"),
                asked());
    }

    @Test
    void aListThatBreaksOffGoesOnBehindTheLastLineThatHasCome() throws Exception {
        api.thenBreakingOff(line("a") + line("b") + line("c").substring(0, 9))
                .then(200, line("c") + last("/api/v3/people/changes?position=1"))
                .then(200, NOTHING);
        assertEquals(new Changed(3, 0, 0), run());
        assertEquals(List.of(held("a"), held("b"), held("c")), held());
        assertEquals(List.of("", "&page%5Bafter%5D=behind-b", "/changes?position=1"), asked());
    }

    @Test
    void whatARunHasNotFinishedTheNextOneDoes() throws Exception {
        api.thenBreakingOff(line("a") + line("b")).then(403, "{}");
        assertThrows(UnexpectedAnswer.class, this::run);
        assertTrue(Files.notExists(folder.resolve("people.ndjson")));

        api.then(200, line("c") + last("/api/v3/people/changes?position=1")).then(200, NOTHING);
        assertEquals(new Changed(3, 0, 0), run());
        assertEquals("&page%5Bafter%5D=behind-b", asked().get(2));
    }

    @Test
    void itWaitsWhenItAskedTooMuchOrSomethingIsOutOfOrder() throws Exception {
        api.then(429, "{}").then(503, "{}").then(200, WHOLE).then(502, "").then(200, NOTHING);
        assertEquals(new Changed(3, 0, 0), run());
        assertEquals(5, api.asked().size());
    }

    @Test
    void aTokenThatIsNotTakenIsReplaced() throws Exception {
        api.then(401, "{\"error\":\"HTTP Token: Access denied\"}")
                .then(200, WHOLE)
                .then(200, NOTHING);
        run();
        assertEquals(
                List.of("Bearer 1", "Bearer 2", "Bearer 2"),
                api.asked().stream().map(asked -> asked.substring(0, 8)).toList());
    }

    @Test
    void anUnknownPositionMeansToReadTheWholeListAgain() throws Exception {
        api.then(200, WHOLE).then(200, NOTHING);
        run();
        api.then(410, "{}")
                .then(200, line("e") + last("/api/v3/people/changes?position=9"))
                .then(200, page("/api/v3/people/changes?position=9"));
        assertEquals(new Changed(1, 0, 0), run());
        assertEquals(List.of(held("e")), held());
    }

    @Test
    void whatIsRefusedIsNotAskedAgain() {
        api.then(403, "{\"errors\":[]}");
        UnexpectedAnswer refused = assertThrows(UnexpectedAnswer.class, this::run);
        assertTrue(refused.getMessage().endsWith("was answered with 403: {\"errors\":[]}"), refused.getMessage());
    }

    private Changed run() throws IOException, InterruptedException {
        return new Synchronisation(api.api(), new Patience(Duration.ofMillis(1)), LIST, folder).run();
    }

    /** The resources of the file. */
    private List<String> held() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("people.ndjson"));
        return lines.subList(1, lines.size());
    }

    /** What was asked, without what is the same each time. */
    private List<String> asked() {
        return api.asked().stream()
                .map(asked -> asked.substring(asked.indexOf("/api/v3/people") + "/api/v3/people".length())
                        .replace("?page%5Bper_page%5D=2", ""))
                .toList();
    }

    private static String line(String id) {
        return "{\"id\":\"%s\",\"attributes\":{\"name\":\"ő\"},\"meta\":{\"cursor\":\"behind-%s\"}}\n"
                .formatted(id, id);
    }

    private static String held(String id) {
        return "{\"id\":\"%s\",\"attributes\":{\"name\":\"ő\"}}".formatted(id);
    }

    private static String changed(String id) {
        return "{\"id\":\"%s\",\"attributes\":{\"name\":\"new\"}}".formatted(id);
    }

    private static String removed(String id) {
        return "{\"id\":\"%s\",\"meta\":{\"removed\":true}}".formatted(id);
    }

    private static String last(String changes) {
        return "{\"links\":{\"changes\":\"%s\"}}\n".formatted(changes);
    }

    private static String page(String changes, String... resources) {
        return "{\"data\":[%s],\"links\":{\"next\":null,\"prev\":null,\"changes\":\"%s\"}}"
                .formatted(String.join(",", resources), changes);
    }
}
