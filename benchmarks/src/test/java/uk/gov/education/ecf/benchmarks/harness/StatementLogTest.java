package uk.gov.education.ecf.benchmarks.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {

    @Test
    void theStatementsBetweenBeginAndEndCount() {
        assertEquals(
                List.of("select a from b where c = $1", "listen outbox"),
                StatementLog.between(List.of(
                        "2026-11-23 19:00:00.000 UTC [1] LOG:  statement: select before",
                        "2026-11-23 19:00:00.000 UTC [1] LOG:  execute <unnamed>: select 'counting begins'",
                        "2026-11-23 19:00:00.001 UTC [2] LOG:  execute S_1: select a from b where c = $1",
                        "2026-11-23 19:00:00.001 UTC [2] DETAIL:  Parameters: $1 = '2024'",
                        "2026-11-23 19:00:00.002 UTC [3] LOG:  checkpoint starting: time",
                        "2026-11-23 19:00:00.002 UTC [3] LOG:  statement: listen outbox",
                        "2026-11-23 19:00:00.003 UTC [1] LOG:  execute <unnamed>: select 'counting ends'",
                        "2026-11-23 19:00:00.004 UTC [2] LOG:  execute S_1: select after")));
    }
}
