package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.model.SomeDeclaration.STATEMENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Change;

/** Whatever arrives, in whatever order and however often. */
class DeclarationProperties {

    private static final StatementId OTHER = StatementId.random();
    private static final ParticipantId SURVIVOR = ParticipantId.random();

    /** Everything that can come to a declaration. */
    enum Fact {
        ELIGIBLE(declaration -> declaration.becomeEligible(STATEMENT)),
        DUPLICATE(declaration -> declaration.becomeIneligible(Ineligibility.duplicateOf(DeclarationId.random()))),
        MOVED(declaration -> declaration.reassign(OTHER)),
        HELD(declaration -> declaration.reassign(null)),
        PAYABLE(declaration -> declaration.becomePayableOn(STATEMENT)),
        PAYABLE_ELSEWHERE(declaration -> declaration.becomePayableOn(OTHER)),
        PAID(declaration -> declaration.payOn(STATEMENT)),
        PAID_ELSEWHERE(declaration -> declaration.payOn(OTHER)),
        WITHDRAWN(declaration ->
                declaration.becomeIneligible(Ineligibility.because(IneligibilityReason.WITHDRAWN_PARTICIPANT))),
        WITHDRAWN_UNSTARTED(
                declaration -> declaration.becomeIneligible(Ineligibility.because(IneligibilityReason.NOT_STARTED))),
        RESUMED(declaration -> declaration.reinstate(Transition.RESUMED)),
        STARTED_LATE(declaration -> declaration.reinstate(Transition.STARTED_LATE)),
        TAKEN_BACK(declaration -> takenBack(declaration, Optional.of(STATEMENT))),
        TAKEN_BACK_IN_VAIN(declaration -> takenBack(declaration, Optional.empty())),
        REFUND_MOVED(declaration -> declaration.reassignClawback(OTHER)),
        REFUND_HELD(declaration -> declaration.reassignClawback(null)),
        CLAWED_BACK(declaration -> declaration.clawBackOn(STATEMENT)),
        MERGED(declaration -> declaration.belongTo(SURVIVOR));

        private final Function<Declaration, Change<Declaration, DeclarationEvent>> act;

        Fact(Function<Declaration, Change<Declaration, DeclarationEvent>> act) {
            this.act = act;
        }

        Declaration on(Declaration declaration) {
            return act.apply(declaration).aggregate();
        }
    }

    @Property
    void theLastEventTellsWhatTheDeclarationIsNow(@ForAll DeclarationState state, @ForAll Fact fact) {
        Declaration before = SomeDeclaration.in(state);
        Change<Declaration, DeclarationEvent> change = fact.act.apply(before);
        assertEquals(
                change.aggregate(),
                change.events().stream().map(DeclarationEvent::declaration).reduce(before, (one, next) -> next));
    }

    @Property
    void nothingIsPaidThatWasNotPayable(@ForAll @Size(max = 12) List<Fact> facts) {
        List<DeclarationState> path = path(facts);
        int paid = path.indexOf(DeclarationState.PAID);
        assertTrue(paid < 0 || path.get(paid - 1) == DeclarationState.PAYABLE, () -> path.toString());
    }

    @Property
    void whatHasEndedStaysEnded(@ForAll DeclarationState state, @ForAll @Size(max = 6) List<Fact> facts) {
        Declaration declaration = SomeDeclaration.in(state);
        boolean ended = state == DeclarationState.VOIDED || state == DeclarationState.CLAWED_BACK;
        assertTrue(!ended || after(declaration, facts).state() == state);
    }

    @Property
    void onlyWhatTheTableHoldsHappens(@ForAll @Size(max = 20) List<Fact> facts) {
        List<DeclarationState> path = path(facts);
        for (int i = 1; i < path.size(); i++) {
            DeclarationState from = path.get(i - 1);
            DeclarationState to = path.get(i);
            assertTrue(
                    Arrays.stream(Transition.values()).anyMatch(way -> way.leaves(from) && way.to() == to),
                    () -> from + " to " + to);
        }
    }

    @Property
    void whatIsPaidIsLeftTowardsClawbackOnly(@ForAll @Size(max = 20) List<Fact> facts) {
        List<DeclarationState> path = path(facts);
        int paid = path.indexOf(DeclarationState.PAID);
        List<DeclarationState> after = paid < 0 ? List.of() : path.subList(paid + 1, path.size());
        assertTrue(
                List.of(DeclarationState.AWAITING_CLAWBACK, DeclarationState.CLAWED_BACK)
                        .containsAll(after),
                path::toString);
    }

    @Property
    void noMoneyWithoutStatement(@ForAll @Size(max = 20) List<Fact> facts) {
        Declaration declaration = after(SomeDeclaration.in(DeclarationState.SUBMITTED), facts);
        DeclarationState state = declaration.state();
        boolean due = state == DeclarationState.PAYABLE || state.wasPaid();
        assertTrue(!due || declaration.shownStatement().isPresent());
        assertTrue(state != DeclarationState.CLAWED_BACK || declaration.clawbackStatementId() != null);
        assertEquals(
                state == DeclarationState.INELIGIBLE,
                declaration.ineligibilityReason().isPresent());
    }

    @Property
    void everyFactCountsOnce(@ForAll DeclarationState state, @ForAll Fact fact) {
        Declaration once = fact.on(SomeDeclaration.in(state));
        assertEquals(once, fact.on(once));
    }

    @Property
    void theVersionCountsTheEvents(@ForAll @Size(max = 12) List<Fact> facts) {
        Declaration declaration = SomeDeclaration.in(DeclarationState.SUBMITTED);
        long events = 0;
        for (Fact fact : facts) {
            for (DeclarationEvent event : fact.act.apply(declaration).events()) {
                assertEquals(3 + ++events, event.declaration().version());
            }
            declaration = fact.on(declaration);
        }
        assertEquals(3 + events, declaration.version());
    }

    private static Change<Declaration, DeclarationEvent> takenBack(
            Declaration declaration, Optional<StatementId> statement) {
        return declaration.takeBack(statement).fold(change -> change, refusals -> Change.none(declaration));
    }

    private static List<DeclarationState> path(List<Fact> facts) {
        Declaration declaration = SomeDeclaration.in(DeclarationState.SUBMITTED);
        List<DeclarationState> path = new ArrayList<>(List.of(declaration.state()));
        for (Fact fact : facts) {
            fact.act
                    .apply(declaration)
                    .events()
                    .forEach(event -> path.add(event.declaration().state()));
            declaration = fact.on(declaration);
        }
        return path.stream()
                .reduce(new ArrayList<DeclarationState>(), DeclarationProperties::withoutRepeats, (one, other) -> one);
    }

    private static List<DeclarationState> withoutRepeats(List<DeclarationState> path, DeclarationState next) {
        if (path.isEmpty() || path.get(path.size() - 1) != next) {
            path.add(next);
        }
        return path;
    }

    private static Declaration after(Declaration declaration, List<Fact> facts) {
        return facts.stream().reduce(declaration, (state, fact) -> fact.on(state), (one, other) -> one);
    }
}
