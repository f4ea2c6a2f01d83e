package uk.gov.education.ecf.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.sample.LeadProviders;

class RunsTest {

    private final Event first = LeadProviders.recorded("Aurora");
    private final LeadProviderId beacon = LeadProviderId.random();
    private final Event second = LeadProviders.recorded(beacon, "Beacon", 1);
    private final Event secondAgain = LeadProviders.recorded(beacon, "Beacon Institute", 2);
    private final Event third = LeadProviders.recorded("Cedar");

    @Test
    void noEventsAreNoRun() {
        assertEquals(List.of(), Runs.of(List.of()));
    }

    @Test
    void eventsOfDifferentAggregatesAreOneRun() {
        assertEquals(List.of(List.of(first, second, third)), Runs.of(List.of(first, second, third)));
    }

    @Test
    void anAggregateThatComesAgainBeginsTheNextRun() {
        assertEquals(
                List.of(List.of(first, second), List.of(secondAgain, third)),
                Runs.of(List.of(first, second, secondAgain, third)));
        assertEquals(
                List.of(List.of(second), List.of(second), List.of(second)), Runs.of(List.of(second, second, second)));
    }
}
