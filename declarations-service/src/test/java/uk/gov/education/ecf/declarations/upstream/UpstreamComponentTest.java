package uk.gov.education.ecf.declarations.upstream;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementClosed;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class UpstreamComponentTest {

    private static final String REBUILD = "/internal/v1/upstreams/declarations.upstream/rebuild";

    private final Database database = Database.ofApplication();

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @Test
    void olderNewsNeverWinsOverNewer() {
        SomeParticipant teacher =
                aTeacher().fundable(null).told().fundable(true).known();
        remembered(teacher.fundable(false).event(1));
        submitted("aurora", started(teacher));
        assertEquals(
                "eligible",
                database.value(
                                String.class,
                                "select state from declarations where participant_id = ?",
                                teacher.id().value())
                        .orElseThrow());
    }

    @Test
    void aClosedStatementTakesNothingEvenIfItsScheduleComesLate() {
        StatementId id = StatementId.random();
        remembered(new StatementClosed(
                Given.snapshot(id, Given.CEDAR, 2021, "payable", LocalDate.of(2098, 1, 1)), 2, Given.NOON));
        remembered(new StatementScheduled(
                Given.snapshot(id, Given.CEDAR, 2021, "open", LocalDate.of(2098, 1, 1)), 1, Given.NOON));
        assertEquals(1, database.countWhere("known_statements", "statement_id = ? and not open", id.value()));
    }

    @Test
    void theSameEventTwiceIsRememberedOnce() {
        SomeParticipant teacher = aTeacher().known();
        Upstreams.publish(teacher.lastEvent(), teacher.event(1));
        remembered(teacher.event(1));
        assertEquals(
                1,
                database.countWhere(
                        "known_participants", "participant_id = ?", teacher.id().value()));
    }

    @Test
    void aRebuildRepairsWhatWasLostOrSpoilt() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        SomeParticipant lost = aTeacher().known();
        SomeParticipant spoilt = aTeacher().known();
        String declaration = submitted("aurora", started(spoilt));
        String before = show("aurora", declaration).asString();
        database.execute(
                "delete from known_participants where participant_id = ?",
                lost.id().value());
        database.execute(
                "update known_participants set teacher_reference_number = 'spoilt' where participant_id = ?",
                spoilt.id().value());
        database.execute("delete from declaration_documents where id = ?", UUID.fromString(declaration));

        asDfe().post(REBUILD).then().statusCode(200).body("consumer", equalTo("declarations.upstream"));

        assertEquals(
                1,
                database.countWhere(
                        "known_participants", "participant_id = ?", lost.id().value()));
        assertEquals(0, database.countWhere("known_participants", "teacher_reference_number = 'spoilt'"));
        show("aurora", declaration).then().statusCode(200).body("data.attributes.state", equalTo("eligible"));
        assertEquals(before.length(), show("aurora", declaration).asString().length());
    }

    @Test
    void onlyDfeRebuilds() {
        asProvider("aurora").post(REBUILD).then().statusCode(403);
    }

    private void remembered(Event event) {
        UUID id = Upstreams.publish(event);
        Eventually.verify(() -> assertEquals(
                List.of("declarations.upstream"),
                database
                        .rows(
                                "select consumer from inbox where event_id = ? and consumer = 'declarations.upstream'",
                                id)
                        .stream()
                        .map(row -> row.get("consumer"))
                        .toList()));
    }
}
