package uk.gov.education.ecf.declarations.eligibility;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class LateEligibilityComponentTest {

    private final Database database = Database.ofApplication();

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @Test
    void whatWaitedBecomesEligibleWithTheAnswerOfDfe() {
        SomeParticipant teacher = aTeacher().fundable(null).known();
        String id = submitted("aurora", started(teacher));
        Scenario.stimulate(() -> teacher.fundable(true).told())
                .andWaitFor(DeclarationBecameEligible.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify(event -> {
                    assertEquals(2, event.version());
                    assertEquals(
                            Given.openStatement(2024),
                            event.declaration().statementId().toString());
                });
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
    }

    @Test
    void becomingIneligibleLaterChangesNothing() {
        SomeParticipant teacher = aTeacher().known();
        String id = submitted("aurora", started(teacher));
        teacher.fundable(false).known();
        handled(teacher);
        show("aurora", id).then().body("data.attributes.state", equalTo("eligible"));
    }

    @Test
    void withoutAnOpenStatementItWaitsUntilOneIsScheduled() {
        SomeParticipant teacher = aTeacher().of(2022).fundable(null);
        teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2022, 6, 1), null))
                .known();
        String id = submitted("beacon", but(started(teacher), "declaration_date", "2022-09-12T09:30:00Z"));
        teacher.fundable(true).known();
        handled(teacher);
        show("beacon", id).then().body("data.attributes.state", equalTo("submitted"));

        StatementId statement = StatementId.random();
        Scenario.stimulate(() -> Given.statement(
                        Given.snapshot(statement, Given.BEACON, 2022, "open", LocalDate.of(2098, 12, 31)), 1))
                .andWaitFor(DeclarationBecameEligible.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify(event -> assertEquals(statement, event.declaration().statementId()));
    }

    private void handled(SomeParticipant teacher) {
        UUID event = teacher.lastEvent();
        Eventually.verify(() -> assertEquals(
                1,
                database.countWhere(
                        "inbox", "consumer = 'declarations.eligibility-of-participants' and event_id = ?", event)));
    }
}
