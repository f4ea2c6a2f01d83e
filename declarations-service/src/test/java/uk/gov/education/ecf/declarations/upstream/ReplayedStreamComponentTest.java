package uk.gov.education.ecf.declarations.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** What is told of one person ends in the same state in whatever order it comes, and however often. */
@ComponentTest
class ReplayedStreamComponentTest {

    private final Database database = Database.ofApplication();

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "3210", "0213", "30123210", "11223300", "2031"})
    void theEndDoesNotDependOnTheOrder(String order) {
        SomeParticipant teacher = aTeacher().fundable(null).known();
        submitted("aurora", started(teacher));
        submitted(
                "aurora",
                but(
                        but(
                                but(started(teacher), "declaration_type", "retained-1"),
                                "declaration_date",
                                "2025-02-01T00:00:00Z"),
                        "evidence_held",
                        "other"));
        List<ParticipantEvent> recorded = recorded(teacher);
        List<UUID> ids = recorded.stream().map(event -> UUID.randomUUID()).toList();

        order.chars().map(digit -> digit - '0').forEach(at -> {
            Upstreams.publish(ids.get(at), recorded.get(at));
            handled(ids.get(at));
        });

        assertEquals(List.of("retained-1 eligible null", "started eligible null"), standings(teacher));
        assertEquals(
                0,
                database.countWhere(
                        "declaration_states s join declarations d on d.id = s.declaration_id",
                        "d.participant_id = ? and s.state in ('payable', 'paid', 'voided')",
                        teacher.id().value()));
    }

    /** Funded, withdrawn before both, resumed, deferred. */
    private static List<ParticipantEvent> recorded(SomeParticipant teacher) {
        List<ParticipantEvent> events = new ArrayList<>();
        events.add(teacher.fundable(true).event(2));
        events.add(reported(teacher, "withdrawn", "2024-09-01T12:00:00Z").event(3));
        events.add(reported(teacher, "active", "2024-11-01T12:00:00Z").event(4));
        events.add(reported(teacher, "deferred", "2025-04-01T12:00:00Z").event(5));
        return events;
    }

    private static SomeParticipant reported(SomeParticipant teacher, String state, String at) {
        return teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", state, LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(Given.AURORA, state, null, Instant.parse(at)));
    }

    private List<String> standings(SomeParticipant teacher) {
        return database.list(
                String.class,
                "select declaration_type || ' ' || state || ' ' || coalesce(ineligible_for_funding_reason, 'null')"
                        + " from declarations where participant_id = ? order by declaration_type",
                teacher.id().value());
    }

    private void handled(UUID event) {
        for (String consumer : List.of("declarations.eligibility-of-participants", "declarations.upstream")) {
            Eventually.verify(() ->
                    assertEquals(1, database.countWhere("inbox", "consumer = ? and event_id = ?", consumer, event)));
        }
    }
}
