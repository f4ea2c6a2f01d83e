package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;

class ListenerTest {

    @Test
    void everyServiceThatStoresSomethingHearsTopicsOfTheContract() {
        List<Listener> all = Listener.all();

        assertEquals(
                Set.of(PARTNERSHIPS, PARTICIPANTS, DECLARATIONS, STATEMENTS),
                all.stream().map(Listener::service).collect(Collectors.toSet()));
        all.forEach(listener -> {
            assertFalse(listener.topics().isEmpty(), listener::toString);
            assertTrue(Topics.ALL.containsAll(listener.topics()), listener::toString);
        });
    }
}
