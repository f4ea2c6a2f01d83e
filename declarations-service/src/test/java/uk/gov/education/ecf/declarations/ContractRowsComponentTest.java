package uk.gov.education.ecf.declarations;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.Requests.takeBack;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.LineItems;
import uk.gov.education.ecf.declarations.fixtures.People;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Every row of the contract's tables about declarations, by the name that the contract gives it. */
@ComponentTest
class ContractRowsComponentTest {

    @BeforeEach
    void whatTheOthersTold() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
    }

    /** Which attributes are at fault, in order, and under which code each; nothing where the submission is accepted. */
    @ParameterizedTest(name = "4.21 {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            0 NPQ alone, whatever else                | teacher     | course_identifier=npq-senco participant_id= declaration_date=foo | course_identifier | npq-not-supported
            1 no participant                          | teacher     | participant_id=                                 | participant_id | participant-not-recognised
            1 malformed participant                   | teacher     | participant_id=7                                | participant_id | participant-not-recognised
            1 nobody's id                             | teacher     | participant_id=7d1d8f5a-6e2c-4b8e-9f3a-0c1d2e3f4a5b | participant_id | participant-not-recognised
            1 another provider's participant          | foreign     | -                                               | participant_id | participant-not-recognised
            1 not validated                           | unvalidated | -                                               | participant_id | participant-not-recognised
            2 the day before the withdrawal           | withdrawn   | declaration_date=2024-09-30T12:00:00Z           | - | -
            2 the instant before the withdrawal       | withdrawn   | declaration_date=2024-10-01T11:59:59.999999Z    | - | -
            2 the instant of the withdrawal           | withdrawn   | declaration_date=2024-10-01T12:00:00Z           | participant_id | participant-withdrawn
            2 withdrawn without a date                | withdrawn   | declaration_date=                               | declaration_date | declaration-date-missing
            2 resumed since                           | resumed     | declaration_date=2024-10-02T12:00:00Z           | - | -
            2 deferred                                | deferred    | declaration_date=2024-10-02T12:00:00Z           | - | -
            3 no date                                 | teacher     | declaration_date=                               | declaration_date | declaration-date-missing
            3 and 6 no time at all                    | teacher     | declaration_date=foo                            | declaration_date | declaration-date-missing declaration-date-invalid
            4 and 10 no type                          | teacher     | declaration_type=                               | declaration_type | declaration-type-missing declaration-type-not-in-schedule
            4 10 and 12 no type, mentor of 2025       | mentor25    | declaration_type=                               | declaration_type | declaration-type-missing declaration-type-not-in-schedule declaration-type-not-for-mentors
            5 after now                               | teacher25   | declaration_date=2098-01-01T00:00:00Z           | declaration_date | declaration-date-in-future
            6 a space for the T                       | teacher     | declaration_date=2024-09-12_09:30:00            | declaration_date | declaration-date-invalid
            6 a day alone                             | teacher     | declaration_date=2024-09-12                     | declaration_date | declaration-date-invalid
            6 month 19                                | teacher     | declaration_date=2024-19-12T09:30:00Z           | declaration_date | declaration-date-invalid
            6 29 February of no leap year             | teacher     | declaration_date=2023-02-29T09:30:00Z           | declaration_date | declaration-date-invalid
            6 no offset                               | teacher     | declaration_date=2024-09-12T09:30:00            | - | -
            6 lower case                              | teacher     | declaration_date=2024-09-12t09:30:00z           | - | -
            6 fraction after a comma, offset in hours | teacher     | declaration_date=2024-09-12T09:30:00,5+01       | - | -
            7 the evening before the first day        | teacher     | declaration_date=2024-05-31T22:59:59.999Z       | declaration_date | declaration-date-before-milestone
            7 London midnight of the first day        | teacher     | declaration_date=2024-05-31T23:00:00Z           | - | -
            8 the last moment of the last day         | teacher     | declaration_date=2024-12-31T23:59:59.999Z       | - | -
            8 London midnight after the last day      | teacher     | declaration_date=2025-01-01T00:00:00Z           | declaration_date | declaration-date-after-milestone
            9 no open statement                       | closed      | declaration_date=2021-09-12T09:30:00Z           | cohort | cohort-closed
            9 no open statement, not fundable         | unpaid      | declaration_date=2021-09-12T09:30:00Z           | - | -
            10 an extension on a standard schedule    | teacher     | declaration_type=extended-1                     | declaration_type | declaration-type-not-in-schedule
            10 no such type                           | teacher     | declaration_type=banana                         | declaration_type | declaration-type-not-in-schedule
            11 declared by this provider              | declared    | -                                               | base | declaration-already-exists
            11 declared for another date              | declared    | declaration_date=2024-10-01T09:30:00Z           | base | declaration-already-exists
            11 declared by another provider           | taken       | -                                               | base | declaration-already-exists
            11 voided since                           | voided      | -                                               | - | -
            12 a mentor of 2025 retained              | mentor25    | declaration_type=retained-1 evidence_held=other | declaration_type | declaration-type-not-for-mentors
            12 a mentor of 2025 completing            | mentor25    | declaration_type=completed evidence_held=75-percent-engagement-met | - | -
            12 a mentor of 2024 retained              | mentor      | declaration_type=retained-1 declaration_date=2025-02-01T00:00:00Z evidence_held=other | - | -
            13 the other course                       | teacher     | course_identifier=ecf-mentor                    | course_identifier | course-not-recognised
            13 no such course                         | teacher     | course_identifier=banana                        | course_identifier | course-not-recognised
            13 no course                              | teacher     | course_identifier=                              | course_identifier | course-not-recognised
            13 removed by the school                  | removed     | -                                               | course_identifier | course-not-recognised
            13 is not looked at beside another        | teacher     | course_identifier=ecf-mentor declaration_date=  | declaration_date | declaration-date-missing
            14 on another schedule since              | elsewhere   | -                                               | participant_id | participant-not-recognised
            15 no evidence for a retention            | teacher     | declaration_type=retained-1 declaration_date=2025-02-01T00:00:00Z | evidence_held | evidence-missing
            15 blank evidence                         | teacher     | declaration_type=retained-1 declaration_date=2025-02-01T00:00:00Z evidence_held=_ | evidence_held | evidence-missing
            15 evidence of another cohort             | teacher     | declaration_type=retained-1 declaration_date=2025-02-01T00:00:00Z evidence_held=materials-engaged-with-offline | evidence_held | evidence-not-accepted
            15 evidence of another type               | teacher25   | declaration_type=retained-2 evidence_held=other | evidence_held | evidence-not-accepted
            15 nonsense with a start of 2024          | teacher     | evidence_held=banana                            | - | -
            15 nonsense with a start of 2025          | teacher25   | evidence_held=banana                            | evidence_held | evidence-not-accepted
            15 is not looked at beside another        | teacher     | declaration_type=retained-1 evidence_held=banana | declaration_date | declaration-date-before-milestone
            notes: all at once, in order              | withdrawn21 | declaration_type=extended-1 declaration_date=2098-01-01T00:00:00Z evidence_held=banana | participant_id declaration_date cohort declaration_type | participant-withdrawn declaration-date-in-future cohort-closed declaration-type-not-in-schedule
            """)
    void theChecksOfASubmission(String row, String who, String change, String titles, String codes) {
        Map<String, Object> attributes = changed(People.named(who), change);
        Response rehearsed = asProvider("aurora")
                .body(Map.of("data", Map.of("attributes", attributes)))
                .post(DECLARATIONS + "?validate_only=true");
        Response answer = submit("aurora", attributes);
        if (titles == null) {
            answer.then().statusCode(200);
            rehearsed.then().statusCode(200);
        } else {
            answer.then().statusCode(422).body("errors.title", equalTo(List.of(titles.split(" "))));
            List<String> told = answer.path("errors.code");
            List<String> expected = List.of(codes.split(" "));
            assertEquals(told, expected.stream().filter(told::contains).toList());
            assertEquals(expected.size(), sentences(answer));
            assertEquals(answer.asString(), rehearsed.asString());
        }
    }

    /** What a GET shows of a declaration, by its state. */
    @ParameterizedTest(name = "4.20 {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            participant_id                     | eligible          | participant_id                | participant
            declaration_type                   | eligible          | declaration_type              | started
            course_identifier                  | eligible          | course_identifier             | ecf-induction
            declaration_date in UTC            | eligible          | declaration_date              | 2024-09-12T09:30:00.000Z
            delivery_partner_id                | eligible          | delivery_partner_id           | partner
            mentor_id of a teacher             | eligible          | mentor_id                     | mentor
            mentor_id of a mentor              | mentor            | mentor_id                     | -
            lead_provider_name                 | eligible          | lead_provider_name            | Aurora Institute
            has_passed                         | eligible          | has_passed                    | -
            evidence_held                      | eligible          | evidence_held                 | -
            state submitted                    | submitted         | state                         | submitted
            state eligible                     | eligible          | state                         | eligible
            state ineligible                   | ineligible        | state                         | ineligible
            state payable                      | payable           | state                         | payable
            state paid                         | paid              | state                         | paid
            state voided                       | voided            | state                         | voided
            state awaiting_clawback            | awaiting_clawback | state                         | awaiting_clawback
            state clawed_back                  | clawed_back       | state                         | clawed_back
            statement_id submitted             | submitted         | statement_id                  | -
            statement_id eligible              | eligible          | statement_id                  | statement
            statement_id ineligible            | ineligible        | statement_id                  | -
            statement_id payable               | payable           | statement_id                  | statement
            statement_id paid                  | paid              | statement_id                  | statement
            statement_id voided                | voided            | statement_id                  | -
            statement_id awaiting_clawback     | awaiting_clawback | statement_id                  | statement
            statement_id clawed_back           | clawed_back       | statement_id                  | statement
            clawback_statement_id paid         | paid              | clawback_statement_id         | -
            clawback_statement_id awaiting     | awaiting_clawback | clawback_statement_id         | statement
            clawback_statement_id clawed_back  | clawed_back       | clawback_statement_id         | statement
            ineligible_for_funding_reason      | ineligible        | ineligible_for_funding_reason | duplicate_declaration
            no reason unless ineligible        | eligible          | ineligible_for_funding_reason | -
            no reason once voided              | voided_duplicate  | ineligible_for_funding_reason | -
            uplift_paid before payment         | payable           | uplift_paid                   | false
            uplift_paid paid                   | paid              | uplift_paid                   | true
            uplift_paid awaiting_clawback      | awaiting_clawback | uplift_paid                   | true
            uplift_paid clawed_back            | clawed_back       | uplift_paid                   | true
            uplift_paid of a mentor            | mentor_paid       | uplift_paid                   | false
            awaiting submitted                 | submitted         | awaiting                      | funding_eligibility
            awaiting eligible                  | eligible          | awaiting                      | -
            """)
    void whatIsShown(String row, String state, String attribute, String value) {
        SomeParticipant person = person(state).known();
        String id = in(state, person);
        Map<String, String> names = Map.of(
                "participant", person.id().toString(),
                "partner", person.deliveryPartner.toString(),
                "mentor", person.mentor.toString(),
                "statement", Given.openStatement(2024));
        Object shown = show("aurora", id).path("data.attributes." + attribute);
        assertEquals(value == null ? null : names.getOrDefault(value, value), shown == null ? null : shown.toString());
    }

    /** What a void makes of a declaration, by its state. */
    @ParameterizedTest(name = "4.22 {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            submitted becomes voided           | submitted         | 200 | voided
            eligible becomes voided            | eligible          | 200 | voided
            payable becomes voided             | payable           | 200 | voided
            ineligible becomes voided          | ineligible        | 200 | voided
            paid becomes awaiting_clawback     | paid              | 200 | awaiting_clawback
            E-VOID-AGAIN                       | voided            | 422 | declaration-already-voided
            E-VOID-CLAWBACK, awaiting_clawback | awaiting_clawback | 422 | declaration-already-clawed-back
            E-VOID-CLAWBACK, clawed_back       | clawed_back       | 422 | declaration-already-clawed-back
            """)
    void whatAVoidMakes(String row, String state, int status, String expected) {
        String id = in(state, person(state).known());
        String before = show("aurora", id).asString();
        Response answer = takeBack("aurora", id);
        answer.then().statusCode(status);
        if (status == 200) {
            answer.then().body("data.id", equalTo(id)).body("data.attributes.state", equalTo(expected));
            assertEquals(answer.asString(), show("aurora", id).asString());
        } else {
            answer.then()
                    .body("errors.title", equalTo(List.of("Invalid action")))
                    .body("errors.code", equalTo(List.of(expected)));
            assertEquals(before, show("aurora", id).asString());
        }
    }

    private static Map<String, Object> changed(SomeParticipant person, String change) {
        Map<String, Object> attributes = People.start(person);
        for (String one : change == null ? new String[0] : change.split(" +")) {
            String[] named = one.split("=", 2);
            attributes = but(attributes, named[0], named[1].isEmpty() ? null : named[1].replace('_', ' '));
        }
        return attributes;
    }

    /** Each reason is one sentence of a kind that ends on a full stop, parted from the next by a comma. */
    private static int sentences(Response refused) {
        List<String> details = refused.path("errors.detail");
        return details.stream().mapToInt(detail -> detail.split("\\., ").length).sum();
    }

    private static SomeParticipant person(String state) {
        return switch (state) {
            case "submitted" -> SomeParticipant.aTeacher().fundable(null);
            case "mentor", "mentor_paid" -> SomeParticipant.aMentor().withUplift();
            default -> SomeParticipant.aTeacher().withUplift();
        };
    }

    /** A start of that person that came to that state. */
    private static String in(String state, SomeParticipant person) {
        if (state.equals("ineligible") || state.equals("voided_duplicate")) {
            submitted(
                    "aurora",
                    started(SomeParticipant.aTeacher().numbered(person.number()).known()));
        }
        String id = submitted("aurora", People.start(person));
        switch (state) {
            case "payable" -> LineItems.payable(person.id(), id);
            case "paid", "mentor_paid" -> LineItems.paid(person.id(), id);
            case "voided", "voided_duplicate" -> takeBack("aurora", id);
            case "awaiting_clawback", "clawed_back" -> {
                LineItems.paid(person.id(), id);
                takeBack("aurora", id);
            }
            default -> {}
        }
        if (state.equals("clawed_back")) {
            LineItems.clawedBack(person.id(), id, Given.openStatement(2024));
        }
        return id;
    }
}
