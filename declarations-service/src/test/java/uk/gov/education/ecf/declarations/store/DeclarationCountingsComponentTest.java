package uk.gov.education.ecf.declarations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.Requests.takeBack;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.platform.metrics.CountedGauges;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

@ComponentTest
class DeclarationCountingsComponentTest {

    @Inject
    CountedGauges gauges;

    @Inject
    MeterRegistry meters;

    @Test
    void aDeclarationIsCountedInTheStateThatItIsIn() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        List<Double> before = counted();

        String id = submitted("aurora", started(aTeacher().withUplift().known()));
        assertEquals(List.of(before.get(0) + 1, before.get(1)), counted());

        takeBack("aurora", id);
        assertEquals(List.of(before.get(0), before.get(1) + 1), counted());
    }

    @Test
    void aStateThatNobodyIsInIsNone() {
        counted();

        assertEquals(
                CourseIdentifier.values().length * DeclarationState.values().length,
                meters.find("ecf_declarations").gauges().size());
    }

    /** How many are eligible, and how many are voided. */
    private List<Double> counted() {
        gauges.countAll().await().atMost(Duration.ofSeconds(60));
        return List.of(of("eligible"), of("voided"));
    }

    private double of(String state) {
        return meters.get("ecf_declarations")
                .tags("state", state, "course", "ecf-induction")
                .gauge()
                .value();
    }
}
