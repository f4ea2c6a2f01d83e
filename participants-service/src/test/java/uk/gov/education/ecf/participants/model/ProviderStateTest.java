package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.NOW;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProviderStateTest {

    /** Rule E-37. */
    @Test
    void aDeferralHasOneOfFiveReasons() {
        assertEquals(
                List.of("bereavement", "long-term-sickness", "parental-leave", "career-break", "other"),
                reasonsOf(TrainingStatus.DEFERRED));
    }

    /** Rule E-38. */
    @Test
    void aWithdrawalHasOneOfFiveReasons() {
        assertEquals(
                List.of(
                        "left-teaching-profession",
                        "moved-school",
                        "mentor-no-longer-being-mentor",
                        "switched-to-school-led",
                        "other"),
                reasonsOf(TrainingStatus.WITHDRAWN));
    }

    @Test
    void whatIsNotExplainedCannotBeSaid() {
        assertCannotBeSaid(TrainingStatus.DEFERRED, StateReason.MOVED_SCHOOL);
        assertCannotBeSaid(TrainingStatus.WITHDRAWN, null);
        assertCannotBeSaid(TrainingStatus.ACTIVE, StateReason.OTHER);
    }

    private static void assertCannotBeSaid(TrainingStatus status, StateReason reason) {
        assertThrows(IllegalArgumentException.class, () -> ProviderState.said(AURORA, status, reason, NOW));
    }

    private static List<String> reasonsOf(TrainingStatus status) {
        return Stream.of(StateReason.values())
                .filter(reason -> reason.explains(status))
                .map(StateReason::wireName)
                .toList();
    }
}
