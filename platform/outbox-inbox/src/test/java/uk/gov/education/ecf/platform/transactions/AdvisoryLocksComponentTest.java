package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class AdvisoryLocksComponentTest {

    private static final String MODES =
            "select mode from pg_locks where locktype = 'advisory' and ((cast(classid as bigint) << 32) | cast(objid as bigint)) = hashtextextended(%s, 0)";

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final String name = "test/" + UUID.randomUUID();

    @Test
    void keepsOthersOutUntilTheTransactionEnds() {
        assertEquals(List.of("ExclusiveLock"), modesWith(AdvisoryLocks::hold));
        assertEquals(List.of(), database.list(String.class, MODES.formatted("?"), name));
    }

    @Test
    void keepsOutOnlyThoseWhoWantItForThemselves() {
        assertEquals(List.of("ShareLock"), modesWith(AdvisoryLocks::holdShared));
        assertEquals(List.of(), database.list(String.class, MODES.formatted("?"), name));
    }

    private List<String> modesWith(Function<String, Uni<Void>> lock) {
        return transactions
                .inTransaction(() -> InOneGo.ask(
                                () -> lock.apply(name), () -> Sql.list(String.class, MODES.formatted("?1"), name))
                        .map((locked, modes) -> modes))
                .await()
                .atMost(Duration.ofSeconds(30));
    }
}
