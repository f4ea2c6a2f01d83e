package uk.gov.education.ecf.declarations.upstream;

import static org.hamcrest.Matchers.equalTo;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.Held;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;

@ComponentTest
class RenamedProviderComponentTest {

    private static final String RENAME =
            "update known_lead_providers set name = 'Beacon Trust' where lead_provider_id = ?";
    private static final AtomicLong VERSIONS = new AtomicLong();

    private SomeParticipant teacher;

    @BeforeEach
    void aTeacherWithBeacon() {
        Given.openStatements();
        told("Beacon Learning");
        teacher = aTeacher();
        teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2024, 6, 1), null))
                .known();
    }

    @Test
    void aNewNameIsInEveryDocumentThatWasWrittenBefore() {
        String id = submitted("beacon", started(teacher));
        told("Beacon Trust");
        Eventually.verify(
                () -> show("beacon", id).then().body("data.attributes.lead_provider_name", equalTo("Beacon Trust")));
    }

    @Test
    void aDeclarationThatMeetsANewNameShowsIt() throws Exception {
        CompletableFuture<Response> answer;
        try (Held rename = Held.by(RENAME, Given.BEACON.value())) {
            answer = CompletableFuture.supplyAsync(() -> submit("beacon", started(teacher)));
            rename.awaitWaiting(answer::isDone);
        }
        answer.get().then().statusCode(200).body("data.attributes.lead_provider_name", equalTo("Beacon Trust"));
    }

    private static void told(String name) {
        Given.leadProvider(Given.BEACON, name, VERSIONS.incrementAndGet());
    }
}
