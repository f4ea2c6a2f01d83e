package uk.gov.education.ecf.participants.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Finding 16: in the sandbox a read that travels shows the statuses of its day, and changes nothing. */
@ComponentTest
class TravelledStatusComponentTest {

    private static final String LIST = "/api/v3/participants/ecf";
    private static final String STATUS = "ecf_enrolments[0].participant_status";

    @Inject
    InstantSource realTime;

    @Test
    void theStatusIsThatOfTheTravelledDay() {
        LocalDate starts = LondonDay.of(realTime.instant()).plusDays(30);
        Person person = someoneStarting(starts);
        Response before = person.seenBy("aurora");

        assertEquals("joining", statusAt(person, LondonDay.startOf(starts).minusSeconds(60)));
        assertEquals("active", statusAt(person, LondonDay.startOf(starts)));
        assertEquals("active", statusAt(person, LondonDay.startOf(starts.plusDays(1))));

        assertEquals(before.asString(), person.seenBy("aurora").asString());
        assertEquals(before.getHeader("ETag"), person.seenBy("aurora").getHeader("ETag"));
    }

    @Test
    void nothingElseReadsDifferently() {
        LocalDate starts = LondonDay.of(realTime.instant()).plusDays(30);
        Person person = someoneStarting(starts);
        Response today = person.seenBy("aurora");
        Response there = at(LondonDay.startOf(starts), LIST + "/" + person.participantId());

        assertEquals(today.asString().replace("\"joining\"", "\"active\""), there.asString());
        assertNotEquals(today.getHeader("ETag"), there.getHeader("ETag"));
        assertEquals("application/vnd.api+json", there.getHeader("Content-Type"));
    }

    @Test
    void listsTravelWithTheSameRowsInTheSameOrder() {
        LocalDate starts = LondonDay.of(realTime.instant()).plusDays(30);
        List<Person> people = List.of(someoneStarting(starts), someoneStarting(starts.plusDays(10)));
        String address = LIST + "?page%5Bper_page%5D=3000";
        JsonPath today =
                asProvider("aurora").urlEncodingEnabled(false).get(address).jsonPath();
        JsonPath there = at(LondonDay.startOf(starts.plusDays(5)), address).jsonPath();

        assertEquals(today.getList("data.id"), there.getList("data.id"));
        assertEquals(today.getList("data.attributes.updated_at"), there.getList("data.attributes.updated_at"));
        assertEquals(
                List.of("active", "joining"),
                people.stream()
                        .map(person -> there.getString(
                                "data.find { it.id == '" + person.participantId() + "' }.attributes." + STATUS))
                        .toList());
    }

    @Test
    void changesAndLinesTravelToo() {
        LocalDate starts = LondonDay.of(realTime.instant()).plusDays(30);
        Person person = someoneStarting(starts);
        Instant there = LondonDay.startOf(starts);

        JsonPath changes = at(there, LIST + "/changes?page%5Bper_page%5D=3000").jsonPath();
        assertEquals(
                "active",
                changes.getString("data.find { it.id == '" + person.participantId() + "' }.attributes." + STATUS));
        for (String address : List.of(LIST, LIST + "/changes")) {
            Response lines = asProvider("aurora")
                    .header("X-With-Server-Date", there.toString())
                    .accept("application/x-ndjson")
                    .get(address);
            JsonPath line = Stream.of(lines.asString().split("\n"))
                    .filter(one -> one.contains(person.participantId()))
                    .map(JsonPath::from)
                    .findFirst()
                    .orElseThrow();
            assertEquals("active", line.getString("attributes." + STATUS));
            assertNotNull(line.getString("meta.cursor"));
            assertNull(lines.getHeader("ETag"));
        }
    }

    @Test
    void whatIsNotThereIsNotThereOnAnyDay() {
        Response nobody = at(Instant.parse("2031-01-01T00:00:00Z"), LIST + "/00000000-0000-4000-8000-000000000001");
        assertEquals(404, nobody.statusCode());
    }

    private static String statusAt(Person person, Instant moment) {
        return at(moment, LIST + "/" + person.participantId()).jsonPath().getString("data.attributes." + STATUS);
    }

    private static Response at(Instant moment, String address) {
        return asProvider("aurora")
                .urlEncodingEnabled(false)
                .header("X-With-Server-Date", moment.toString())
                .get(address);
    }

    private static Person someoneStarting(LocalDate day) {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2025);
        return anEct(school, 2025).with("start_date", day).registered().validated();
    }
}
