package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.Sandbox;
import uk.gov.education.ecf.suite.sandbox.SandboxPerson;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.sandbox.SandboxSituation;
import uk.gov.education.ecf.suite.sandbox.Shown;

/** The sandbox is loaded at every start, over whatever people have done with it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxJourney {

    private final RunningSuite running = RunningSuite.get();
    private final Caller aurora = running.caller("aurora");
    private final Databases databases = new Databases(running);

    /** Before a partnership of the sandbox is challenged, which takes its people from their provider. */
    @TestFactory
    @Order(1)
    Stream<DynamicTest> everyProviderIsShownWhatTheSituationSaysOf() {
        return SandboxPerson.ALL.stream()
                .map(person -> DynamicTest.dynamicTest(
                        person.name() + ": " + person.situation().words(), () -> everyProviderIsShown(person)));
    }

    @Test
    @Order(2)
    void itIsLoadedAgainOverNewPartnershipsAndChallengesAndChangesNothing() throws InterruptedException {
        resumeOne();
        challengeOne();
        confirmOne();
        new Calm(databases).await();
        List<Long> announced = announced();

        new Sandbox(running.endpoints(), running.tokens()).load();

        assertEquals(announced, announced());
    }

    private void everyProviderIsShown(SandboxPerson person) {
        for (SandboxProvider provider : SandboxProvider.values()) {
            assertEquals(
                    person.shownTo(provider), shown(running.caller(provider.clientId()), person), provider.clientId());
        }
    }

    private static Shown shown(Caller provider, SandboxPerson person) {
        String path = "/api/v3/participants/ecf/" + person.participantId();
        JsonNode participant = attributes(provider.get(GATEWAY, path));
        return new Shown(
                texts(
                        participant.path("ecf_enrolments"),
                        "training_status",
                        "participant_status",
                        "eligible_for_funding"),
                texts(
                        attributes(provider.get(GATEWAY, path + "/transfers")).path("transfers"),
                        "transfer_type",
                        "status"),
                !attributes(provider.get(GATEWAY, "/api/v3/unfunded-mentors/ecf/" + person.participantId()))
                        .isMissingNode(),
                texts(participant.path("participant_id_changes"), "from_participant_id"));
    }

    private static List<String> texts(JsonNode items, String... names) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item ->
                        Stream.of(names).map(name -> item.path(name).asText()).collect(Collectors.joining(" ")))
                .toList();
    }

    /** Missing where the answer is 404. */
    private static JsonNode attributes(Answer answer) {
        return answer.status() == 404
                ? MissingNode.getInstance()
                : answer.orFail().attributes();
    }

    /** Somebody plays with the people, too. */
    private void resumeOne() {
        SandboxPerson deferred = SandboxPerson.ALL.stream()
                .filter(person -> person.situation() == SandboxSituation.DEFERRED)
                .findFirst()
                .orElseThrow();
        aurora.putAttributes(
                        "/api/v3/participants/ecf/" + deferred.participantId() + "/resume",
                        "participant-resume",
                        Map.of("course_identifier", "ecf-induction"))
                .orFail();
    }

    private void challengeOne() {
        String active = StreamSupport.stream(
                        aurora.get(GATEWAY, "/api/v3/partnerships/ecf?filter%5Bcohort%5D=2025")
                                .orFail()
                                .data()
                                .spliterator(),
                        false)
                .filter(one -> one.path("attributes").path("status").asText().equals("active"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        running.caller("dfe-service")
                .post(PARTNERSHIPS, "/internal/v1/partnerships/" + active + "/challenge", Map.of("reason", "no_ects"))
                .orFail();
    }

    private void confirmOne() {
        String partner = aurora.get(GATEWAY, "/api/v3/delivery-partners?filter%5Bcohort%5D=2025")
                .orFail()
                .data()
                .path(0)
                .path("id")
                .asText();
        JsonNode schools = aurora.get(GATEWAY, "/api/v3/schools/ecf?filter%5Bcohort%5D=2025")
                .orFail()
                .data();
        assertTrue(StreamSupport.stream(schools.spliterator(), false)
                .filter(school ->
                        !school.path("attributes").path("in_partnership").asBoolean())
                .map(school -> aurora.postAttributes(
                        "/api/v3/partnerships/ecf",
                        "ecf-partnership",
                        Map.of(
                                "cohort",
                                2025,
                                "school_id",
                                school.path("id").asText(),
                                "delivery_partner_id",
                                partner)))
                .anyMatch(Answer::ok));
    }

    private List<Long> announced() {
        return Stream.of(PARTNERSHIPS, PARTICIPANTS, STATEMENTS)
                .map(service -> databases.count(service, "outbox"))
                .toList();
    }
}
