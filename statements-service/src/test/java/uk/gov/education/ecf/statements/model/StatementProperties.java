package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

/** Whatever is tried on a statement, in whatever order and however often. */
class StatementProperties {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    /** One attempt to move a statement; what it is refused changes nothing. */
    interface Move {
        Change<Statement, StatementEvent> on(Statement statement);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Move> closing = Arbitraries.integers()
                .between(-40, 40)
                .map(days -> on -> on.closedOn(StatementFixture.CUT_OFF.plusDays(days), days));
        Arbitrary<Move> authorising = Arbitraries.integers()
                .between(0, 100)
                .map(seconds -> on -> changed(on, on.authorisedAt(NOW.plusSeconds(seconds))));
        Arbitrary<Move> paying = Arbitraries.just(Statement::paid);
        Arbitrary<Move> replanning = Arbitraries.integers()
                .between(-40, 40)
                .map(days -> on -> changed(
                        on,
                        on.changedTo(
                                StatementFixture.withCutOff(on.terms(), StatementFixture.CUT_OFF.plusDays(days)),
                                true)));
        return Arbitraries.oneOf(closing, authorising, paying, replanning)
                .list()
                .ofMaxSize(20);
    }

    @Property
    void itNeverMovesBackwards(@ForAll("moves") List<Move> moves) {
        Statement statement = StatementFixture.anOpenStatement();
        for (Move move : moves) {
            Statement next = move.on(statement).aggregate();
            assertTrue(next.state().compareTo(statement.state()) >= 0, () -> "moved backwards");
            assertTrue(next.isAuthorised() || !statement.isAuthorised(), () -> "lost its authorisation");
            statement = next;
        }
    }

    @Property
    void whatIsFixedOnceStaysAsItWas(@ForAll("moves") List<Move> moves) {
        Statement statement = StatementFixture.anOpenStatement();
        for (Move move : moves) {
            Statement next = move.on(statement).aggregate();
            if (!statement.isOpen()) {
                assertEquals(statement.terms(), next.terms());
                assertEquals(statement.contractVersion(), next.contractVersion());
            }
            if (statement.isAuthorised()) {
                assertEquals(statement.paymentAuthorisedAt(), next.paymentAuthorisedAt());
            }
            statement = next;
        }
    }

    @Property
    void everyMoveTriedTwiceIsTheSameAsOnce(@ForAll("moves") List<Move> moves) {
        Statement statement = StatementFixture.anOpenStatement();
        for (Move move : moves) {
            Statement once = move.on(statement).aggregate();
            assertEquals(Change.none(once), move.on(once));
            statement = once;
        }
    }

    private static Change<Statement, StatementEvent> changed(
            Statement statement, Judged<Change<Statement, StatementEvent>> judged) {
        return judged.fold(change -> change, refusals -> Change.none(statement));
    }
}
