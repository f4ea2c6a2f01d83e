package uk.gov.education.ecf.declarations.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.envelope;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aMentor;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Every row of the check list over HTTP; whatever is refused leaves neither declaration nor announcement nor document. */
@ComponentTest
class RefusedSubmissionComponentTest {

    private final Database database = Database.ofApplication();
    private final List<SomeParticipant> concerned = new ArrayList<>();

    @BeforeEach
    void whatTheOthersTold() {
        Given.openStatements();
    }

    @AfterEach
    void nothingWasWritten() {
        for (SomeParticipant participant : concerned) {
            assertEquals(
                    0,
                    database.countWhere(
                            "declarations",
                            "participant_id = ?",
                            participant.id().value()));
            assertEquals(
                    0,
                    database.countWhere(
                            "declaration_documents",
                            "participant_id = ?",
                            participant.id().value()));
            assertEquals(0, database.countWhere("outbox", "message_key like ?", participant.id() + "/%"));
        }
    }

    @Test
    void eParticipantUnknown() {
        refused(
                but(started(known(aTeacher())), "participant_id", Given.id()),
                "participant_id",
                "participant-not-recognised");
    }

    @Test
    void eParticipantMalformed() {
        refused(
                but(started(known(aTeacher())), "participant_id", "not-an-id"),
                "participant_id",
                "participant-not-recognised");
    }

    @Test
    void eParticipantOfAnotherProvider() {
        SomeParticipant teacher = aTeacher();
        refused(
                started(known(teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2024, 6, 1), null)))),
                "participant_id",
                "participant-not-recognised");
    }

    /** Finding 17. */
    @Test
    void anotherProvidersParticipantIsAnsweredLikeAnUnknownIdWhateverElseIsWrong() {
        SomeParticipant teacher = aTeacher();
        Map<String, Object> theirs =
                started(known(teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2024, 6, 1), null))));
        for (Map<String, Object> body : List.of(
                theirs,
                but(theirs, "declaration_type", "extended-1"),
                but(theirs, "declaration_type", null),
                but(theirs, "declaration_date", "2020-01-01T00:00:00Z"),
                but(theirs, "declaration_date", "2025-06-01T00:00:00Z"),
                but(theirs, "declaration_date", "soon"),
                but(theirs, "course_identifier", "ecf-mentor"),
                but(theirs, "evidence_held", "nothing"))) {
            assertEquals(
                    submit("aurora", but(body, "participant_id", Given.id())).asString(),
                    submit("aurora", body).asString());
        }
        assertEquals(
                0,
                database.countWhere(
                        "declaration_attempts",
                        "participant_id = ?",
                        teacher.id().value()));
    }

    @Test
    void eParticipantNotValidated() {
        refused(started(known(aTeacher().notValidated())), "participant_id", "participant-not-recognised");
    }

    @Test
    void eParticipantUnderAChallengedPartnership() {
        SomeParticipant teacher = known(aTeacher());
        Upstreams.publish(new PartnershipChallenged(
                "mistake",
                new PartnershipSnapshot(
                        teacher.partnership,
                        Given.AURORA,
                        DeliveryPartnerId.random(),
                        SchoolId.random(),
                        "123456",
                        2024,
                        "challenged",
                        "mistake",
                        Given.NOON,
                        Given.NOON,
                        false),
                2,
                Given.NOON));
        Eventually.verify(() -> assertEquals(
                1,
                database.countWhere(
                        "known_partnerships", "partnership_id = ? and challenged", teacher.partnership.value())));
        refused(started(teacher), "participant_id", "participant-not-recognised");
    }

    @Test
    void eWithdrawnDate() {
        SomeParticipant teacher = aTeacher();
        teacher.with(teacher.period(Given.AURORA, "active", "withdrawn", LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(
                        Given.AURORA, "withdrawn", "other", Instant.parse("2024-08-01T12:00:00Z")));
        refused(started(known(teacher)), "participant_id", "participant-withdrawn");
    }

    @Test
    void eCourse() {
        refused(
                but(started(known(aTeacher())), "course_identifier", "ecf-mentor"),
                "course_identifier",
                "course-not-recognised");
    }

    @Test
    void eNpqIsToldAloneAndIsNoAttempt() {
        SomeParticipant teacher = known(aTeacher());
        refused(
                but(but(started(teacher), "course_identifier", "npq-leading-teaching"), "declaration_date", null),
                "course_identifier",
                "npq-not-supported");
        assertEquals(
                0,
                database.countWhere(
                        "declaration_attempts",
                        "participant_id = ?",
                        teacher.id().value()));
    }

    @Test
    void eDateMissing() {
        refused(
                but(started(known(aTeacher())), "declaration_date", null),
                "declaration_date",
                "declaration-date-missing");
    }

    @Test
    void eDateFormat() {
        refused(
                but(started(known(aTeacher())), "declaration_date", "2024-09-12 09:30:00"),
                "declaration_date",
                "declaration-date-invalid");
    }

    @Test
    void eDateFormatForANumber() {
        refused(
                but(started(known(aTeacher())), "declaration_date", 20240912),
                "declaration_date",
                "declaration-date-invalid");
    }

    @Test
    void eDateFuture() {
        SomeParticipant teacher = aTeacher().of(2025);
        refused(
                but(started(known(teacher)), "declaration_date", "2099-01-01T00:00:00Z"),
                "declaration_date",
                "declaration-date-in-future");
    }

    @Test
    void eDateEarly() {
        refused(
                but(started(known(aTeacher())), "declaration_date", "2024-05-31T22:59:59Z"),
                "declaration_date",
                "declaration-date-before-milestone");
    }

    @Test
    void eDateLate() {
        refused(
                but(started(known(aTeacher())), "declaration_date", "2025-01-01T00:00:00Z"),
                "declaration_date",
                "declaration-date-after-milestone");
    }

    @Test
    void eTypeMissing() {
        refused(
                but(started(known(aTeacher())), "declaration_type", null),
                "declaration_type",
                "declaration-type-missing");
    }

    @Test
    void eTypeSchedule() {
        refused(
                but(started(known(aTeacher())), "declaration_type", "extended-1"),
                "declaration_type",
                "declaration-type-not-in-schedule");
    }

    @Test
    void eTypeMentor() {
        Map<String, Object> attributes = but(started(known(aMentor().of(2025))), "course_identifier", "ecf-mentor");
        refused(
                but(but(attributes, "declaration_type", "retained-1"), "declaration_date", "2025-09-15T09:00:00Z"),
                "declaration_type",
                "declaration-type-not-for-mentors");
    }

    @Test
    void eNoStatement() {
        refused(
                but(started(known(aTeacher().of(2022))), "declaration_date", "2022-09-12T09:30:00Z"),
                "cohort",
                "cohort-closed");
    }

    @Test
    void eEvidenceMissing() {
        refused(
                but(
                        but(started(known(aTeacher())), "declaration_type", "retained-1"),
                        "declaration_date",
                        "2025-02-01T00:00:00Z"),
                "evidence_held",
                "evidence-missing");
    }

    @Test
    void eEvidence() {
        Map<String, Object> attributes = but(
                but(started(known(aTeacher())), "declaration_type", "retained-1"),
                "declaration_date",
                "2025-02-01T00:00:00Z");
        refused(but(attributes, "evidence_held", "one-term-induction"), "evidence_held", "evidence-not-accepted");
    }

    @Test
    void emptyAttributesAreThreeErrorsInOrder() {
        submit("aurora", Map.of())
                .then()
                .statusCode(422)
                .body("errors.title", contains("participant_id", "declaration_date", "declaration_type"))
                .body(
                        "errors.code",
                        contains("participant-not-recognised", "declaration-date-missing", "declaration-type-missing"));
    }

    /** Rule M26. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"data\": {\"type\": \"x\"}}", "{\"data\": {\"attributes\": null}}"})
    void attributesThatAreLeftOutAreEmpty(String body) {
        asProvider("aurora")
                .body(body)
                .post(DECLARATIONS)
                .then()
                .statusCode(422)
                .body("errors.title", contains("participant_id", "declaration_date", "declaration_type"));
    }

    @Test
    void severalErrorsOfOneAttributeShareOneElement() {
        submit("aurora", but(started(known(aTeacher())), "declaration_date", "foo"))
                .then()
                .statusCode(422)
                .body("errors.title", contains("declaration_date"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "Enter a '#/declaration_date'., The '#/declaration_date' must be an RFC 3339 date and time,"
                                        + " for example 2024-09-12T09:30:00Z."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "\"x\"",
                "{\"data\": null}",
                "{\"data\": []}",
                "{\"data\": {}}",
                "{\"data\": 5}",
                "{\"data\": {\"attributes\": []}}",
                "{\"data\": {\"attributes\": \"\"}}",
                "{\"data\": {\"attributes\": \"started\"}}",
                "{\"data\": {\"attributes\": 7}}",
                "{\"data\": {",
                "{\"data\": {\"attributes\": {\"participant_id\": \"\\u0000\"}}}",
                "{\"data\": {\"attributes\": {\"participant_id\": \"\\ud800\"}}}"
            })
    void aBodyOfAnotherShapeIs400(String body) {
        long attempts = database.count("declaration_attempts");
        asProvider("aurora")
                .body(body)
                .post(DECLARATIONS)
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json")
                .body("errors[0].title", equalTo("Bad request"));
        assertEquals(attempts, database.count("declaration_attempts"));
    }

    @Test
    void anObjectOrAnArrayAsValueCountsAsMissing() {
        refused(
                but(started(known(aTeacher())), "declaration_date", Map.of("year", 2024)),
                "declaration_date",
                "declaration-date-missing");
        refused(
                but(started(known(aTeacher())), "participant_id", List.of(Given.id())),
                "participant_id",
                "participant-not-recognised");
    }

    @Test
    void unknownKeysAreIgnoredAndNothingOfTheInsidesShows() {
        String longText = "x".repeat(5000) + " <script>";
        submit("aurora", but(but(started(known(aTeacher())), "declaration_date", longText), "has_passed", true))
                .then()
                .statusCode(422)
                .body(not(containsString("Exception")));
    }

    @Test
    void theFilterMustBeAMapHereToo() {
        asProvider("aurora")
                .body(envelope(started(known(aTeacher()))))
                .post(DECLARATIONS + "?filter=abc")
                .then()
                .statusCode(400);
    }

    @Test
    void anotherMediaTypeIs415() {
        asProvider("aurora")
                .contentType("text/plain")
                .body("{}")
                .post(DECLARATIONS)
                .then()
                .statusCode(415)
                .body("errors.size()", equalTo(1));
    }

    private void refused(Map<String, Object> attributes, String title, String code) {
        submit("aurora", attributes)
                .then()
                .statusCode(422)
                .contentType("application/vnd.api+json")
                .body("errors.title", contains(title))
                .body("errors.code", contains(code));
    }

    private SomeParticipant known(SomeParticipant participant) {
        concerned.add(participant);
        return participant.known();
    }
}
