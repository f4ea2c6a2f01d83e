package uk.gov.education.ecf.platform.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.sample.Locked;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** How far consumers are behind is what the broker says of their groups. */
@ComponentTest
class ConsumerLagsComponentTest {

    private static final int MANY = 7;

    @Inject
    ConsumerLags lags;

    @Inject
    MeterRegistry meters;

    @Test
    void itGrowsWhileNothingCanBeAppliedAndEndsWithIt() throws SQLException {
        Eventually.verify(() -> assertEquals(List.of(0.0, 0.0), shown()));

        try (Locked held = Locked.by("lock table inbox in share mode")) {
            Upstreams.publishAll(Stream.generate(() -> LeadProviders.recorded("late"))
                    .limit(MANY)
                    .toList());
            assertTrue(shown().stream().allMatch(lag -> lag >= MANY), () -> "behind: " + shown());
        }

        Eventually.verify(() -> assertEquals(List.of(0.0, 0.0), shown()));
    }

    @Test
    void everyTopicThatAConsumerHearsIsShown() {
        assertTrue(lag("sample.upstream", Topics.SCHOOLS) >= 0);
    }

    private List<Double> shown() {
        return List.of(lag("sample.reaction", Topics.LEAD_PROVIDERS), lag("sample.upstream", Topics.LEAD_PROVIDERS));
    }

    private double lag(String consumer, String topic) {
        lags.look();
        return meters.get("ecf_consumer_lag_records")
                .tag("consumer", consumer)
                .tag("topic", topic)
                .gauge()
                .value();
    }
}
