package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.DeclarationState.AWAITING_CLAWBACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.CLAWED_BACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.INELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;
import static uk.gov.education.ecf.declarations.model.DeclarationState.VOIDED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract 3.5, and what rule M7 adds to it. */
class TransitionTest {

    @Test
    void theseAreAllTheWaysThereAre() {
        Map<DeclarationState, Set<DeclarationState>> ways = new EnumMap<>(DeclarationState.class);
        for (DeclarationState from : DeclarationState.values()) {
            Set<DeclarationState> to = EnumSet.noneOf(DeclarationState.class);
            Arrays.stream(Transition.values())
                    .filter(transition -> transition.leaves(from))
                    .forEach(transition -> to.add(transition.to()));
            ways.put(from, to);
        }

        assertEquals(
                Map.of(
                        SUBMITTED, Set.of(ELIGIBLE, INELIGIBLE, VOIDED),
                        ELIGIBLE, Set.of(PAYABLE, INELIGIBLE, VOIDED),
                        PAYABLE, Set.of(PAID, INELIGIBLE, VOIDED),
                        INELIGIBLE, Set.of(SUBMITTED, VOIDED),
                        PAID, Set.of(AWAITING_CLAWBACK),
                        AWAITING_CLAWBACK, Set.of(CLAWED_BACK),
                        VOIDED, Set.of(),
                        CLAWED_BACK, Set.of()),
                ways);
    }

    @Test
    void everyCauseHasItsOwnWord() {
        assertEquals(
                Transition.values().length,
                Arrays.stream(Transition.values())
                        .map(Transition::cause)
                        .distinct()
                        .count());
    }
}
