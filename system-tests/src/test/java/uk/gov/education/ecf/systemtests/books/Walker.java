package uk.gov.education.ecf.systemtests.books;

import java.util.List;
import java.util.concurrent.Callable;
import uk.gov.education.ecf.systemtests.Dice;

/**
 * Takes one act after the other, as the dice fall. Whatever goes wrong ends the walk for all.
 *
 * @param deck every act as often as it is likely
 */
record Walker(Steps steps, Dice dice, List<Act> deck, Ledger ledger) implements Callable<Void> {

    @Override
    public Void call() throws InterruptedException {
        try {
            while (steps.next()) {
                Act act = dice.oneOf(deck);
                ledger.did(act, act.take(dice));
            }
        } catch (RuntimeException | AssertionError e) {
            steps.end();
            throw e;
        }
        return null;
    }
}
