package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.model.SomeDeclaration.STATEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Change;

/** Whatever arrives, in whatever order and however often. */
class DeclarationProperties {

    private static final StatementId OTHER = StatementId.random();

    /** Everything that can come to a declaration. */
    enum Fact {
        ELIGIBLE(declaration -> declaration.becomeEligible(STATEMENT)),
        DUPLICATE(declaration -> declaration.becomeIneligible(Ineligibility.duplicateOf(DeclarationId.random()))),
        MOVED(declaration -> declaration.reassign(OTHER)),
        HELD(declaration -> declaration.reassign(null)),
        PAYABLE(declaration -> declaration.becomePayableOn(STATEMENT)),
        PAYABLE_ELSEWHERE(declaration -> declaration.becomePayableOn(OTHER)),
        PAID(declaration -> declaration.payOn(STATEMENT)),
        PAID_ELSEWHERE(declaration -> declaration.payOn(OTHER));

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
        boolean ended = state == DeclarationState.VOIDED
                || state == DeclarationState.CLAWED_BACK
                || state == DeclarationState.INELIGIBLE;
        assertTrue(!ended || after(declaration, facts).equals(declaration));
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
