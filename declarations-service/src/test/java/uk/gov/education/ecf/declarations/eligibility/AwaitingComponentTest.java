package uk.gov.education.ecf.declarations.eligibility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** Rule H-41. */
@ComponentTest
class AwaitingComponentTest {

    /** Of a provider without any statement for that cohort. */
    @Test
    void firstForDfesAnswerThenForAStatementThenForNothing() {
        SomeParticipant teacher = aTeacher().of(2022).fundable(null);
        teacher.with(teacher.period(Given.CEDAR, "active", LocalDate.of(2022, 6, 1), null))
                .known();
        String id = submit("cedar", but(started(teacher), "declaration_date", "2022-09-12T09:30:00Z"))
                .then()
                .statusCode(200)
                .body("data.attributes.awaiting", equalTo("funding_eligibility"))
                .extract()
                .path("data.id");

        teacher.fundable(true).known();
        Eventually.verify(() -> show("cedar", id)
                .then()
                .body("data.attributes.state", equalTo("submitted"))
                .body("data.attributes.awaiting", equalTo("open_statement")));

        Given.statement(Given.id(), Given.CEDAR, 2022);
        Eventually.verify(() -> show("cedar", id)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.awaiting", nullValue()));
    }
}
