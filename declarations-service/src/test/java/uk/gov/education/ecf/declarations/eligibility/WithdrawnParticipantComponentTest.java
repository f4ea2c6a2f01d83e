package uk.gov.education.ecf.declarations.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameIneligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationReinstated;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.LineItems;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Scenario;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Rule M7: the withdrawal is known after the declaration was accepted. */
@ComponentTest
class WithdrawnParticipantComponentTest {

    private final Database database = Database.ofApplication();
    private SomeParticipant teacher;

    @BeforeEach
    void aFundableTeacher() {
        Given.openStatements();
        teacher = aTeacher().known();
    }

    @Test
    void whatIsDatedOnOrAfterTheWithdrawalBecomesIneligible() {
        String id = submitted("aurora", started(teacher));
        Scenario.stimulate(() -> withdrawn("2024-09-12T09:30:00Z").told())
                .andWaitFor(DeclarationBecameIneligible.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify(event -> assertEquals(
                        "withdrawn_participant", event.declaration().ineligibleForFundingReason()));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("ineligible"))
                .body("data.attributes.statement_id", nullValue())
                .body("data.attributes.ineligible_for_funding_reason", equalTo("withdrawn_participant"));
    }

    @Test
    void whatIsDatedBeforeStays() {
        String id = submitted("aurora", started(teacher));
        handled(withdrawn("2024-09-12T09:30:00.000001Z").known());
        show("aurora", id).then().body("data.attributes.state", equalTo("eligible"));
    }

    @Test
    void aPaidOneStaysPaid() {
        String id = submitted("aurora", started(teacher));
        LineItems.paid(teacher.id(), id);
        handled(withdrawn("2024-09-12T09:30:00Z").known());
        show("aurora", id).then().body("data.attributes.state", equalTo("paid"));
    }

    @Test
    void withoutAStartTheRestIsNotPaidForEither() {
        String id = submitted("aurora", retained());
        handled(withdrawn("2025-04-01T12:00:00Z").known());
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("ineligible"))
                .body("data.attributes.ineligible_for_funding_reason", equalTo("not_started"));
        submit("aurora", retained())
                .then()
                .statusCode(200)
                .body("data.attributes.ineligible_for_funding_reason", equalTo("not_started"));
    }

    @Test
    void besideAStartItIs() {
        submitted("aurora", started(teacher));
        String id = submitted("aurora", retained());
        handled(withdrawn("2025-04-01T12:00:00Z").known());
        show("aurora", id).then().body("data.attributes.state", equalTo("eligible"));
    }

    @Test
    void whenTrainingGoesOnItIsPaidForAgain() {
        String id = submitted("aurora", started(teacher));
        handled(withdrawn("2024-09-12T09:30:00Z").known());
        Scenario.stimulate(() -> resumed().told())
                .andWaitFor(DeclarationReinstated.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify(
                        event -> assertEquals("submitted", event.declaration().state()));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.ineligible_for_funding_reason", nullValue())
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
        asDfe().get("/internal/v1/declarations/" + id + "/history")
                .then()
                .body("states.state", contains("submitted", "eligible", "ineligible", "submitted", "eligible"))
                .body(
                        "states.cause",
                        contains(
                                "submission",
                                "participant-fundable",
                                "withdrawn_participant",
                                "participant-resumed",
                                "participant-fundable"));
    }

    /** What ends in the same state in order does so in the other order, and twice. */
    @Test
    void theOrderOfTheNewsDoesNotMatter() {
        String id = submitted("aurora", started(teacher));
        ParticipantEvent withdrawal = withdrawn("2024-09-12T09:30:00Z").event(2);
        ParticipantEvent resumption = resumed().event(3);
        handled(Upstreams.publish(resumption));
        UUID late = Upstreams.publish(withdrawal);
        handled(late);
        Upstreams.publish(late, withdrawal);
        handled(Upstreams.publish(resumption));
        show("aurora", id).then().body("data.attributes.state", equalTo("eligible"));
    }

    /** Whether the start was declared before the rest or after it. */
    @Test
    void aLateStartIsWhatTheRestWaitedFor() {
        String id = submitted("aurora", retained());
        handled(withdrawn("2025-04-01T12:00:00Z").known());
        submitted("aurora", started(teacher));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.ineligible_for_funding_reason", nullValue())
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
        asDfe().get("/internal/v1/declarations/" + id + "/history")
                .then()
                .body("states.state", contains("submitted", "eligible", "ineligible", "submitted", "eligible"))
                .body("states.cause[3]", equalTo("start-declared"));
    }

    @Test
    void aRefusedLateStartChangesNothing() {
        String id = submitted("aurora", retained());
        handled(withdrawn("2025-04-01T12:00:00Z").known());
        submit("aurora", but(started(teacher), "declaration_date", "2025-04-01T12:00:00Z"))
                .then()
                .statusCode(422);
        show("aurora", id).then().body("data.attributes.ineligible_for_funding_reason", equalTo("not_started"));
    }

    private SomeParticipant withdrawn(String at) {
        return teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", "withdrawn", LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(Given.AURORA, "withdrawn", "other", Instant.parse(at)));
    }

    private SomeParticipant resumed() {
        return teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(Given.AURORA, "active", null, Instant.parse("2025-05-01T12:00:00Z")));
    }

    private Map<String, Object> retained() {
        return but(
                but(
                        but(started(teacher), "declaration_type", "retained-1"),
                        "declaration_date",
                        "2025-02-01T00:00:00Z"),
                "evidence_held",
                "other");
    }

    private void handled(SomeParticipant told) {
        handled(told.lastEvent());
    }

    private void handled(UUID event) {
        Eventually.verify(() -> assertEquals(
                1,
                database.countWhere(
                        "inbox", "consumer = 'declarations.eligibility-of-participants' and event_id = ?", event)));
    }
}
