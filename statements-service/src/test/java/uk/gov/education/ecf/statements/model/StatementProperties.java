package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is tried on a statement, in whatever order and however often. */
class StatementProperties {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    /** One attempt to move a statement; empty when there is nothing to do. */
    interface Move {
        Optional<Statement> on(Statement statement);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Move> closing = Arbitraries.integers()
                .between(-40, 40)
                .map(days -> on -> on.closedOn(StatementFixture.CUT_OFF.plusDays(days), days));
        Arbitrary<Move> authorising =
                Arbitraries.integers().between(0, 100).map(seconds -> on -> on.authorisedAt(NOW.plusSeconds(seconds)));
        Arbitrary<Move> paying = Arbitraries.just(Statement::paid);
        Arbitrary<Move> replanning = Arbitraries.integers()
                .between(-40, 40)
                .map(days -> on -> Optional.ofNullable(on.changedTo(
                                StatementFixture.withCutOff(on.terms(), StatementFixture.CUT_OFF.plusDays(days)), true)
                        .result()));
        return Arbitraries.oneOf(closing, authorising, paying, replanning)
                .list()
                .ofMaxSize(20);
    }

    @Property
    void itNeverMovesBackwards(@ForAll("moves") List<Move> moves) {
        Statement statement = StatementFixture.anOpenStatement();
        for (Move move : moves) {
            Statement next = move.on(statement).orElse(statement);
            assertTrue(next.state().compareTo(statement.state()) >= 0, () -> "moved backwards");
            assertTrue(next.isAuthorised() || !statement.isAuthorised(), () -> "lost its authorisation");
            statement = next;
        }
    }

    @Property
    void whatIsFixedOnceStaysAsItWas(@ForAll("moves") List<Move> moves) {
        Statement statement = StatementFixture.anOpenStatement();
        for (Move move : moves) {
            Statement next = move.on(statement).orElse(statement);
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
            Statement once = move.on(statement).orElse(statement);
            assertEquals(once, move.on(once).orElse(once));
            statement = once;
        }
    }
}
