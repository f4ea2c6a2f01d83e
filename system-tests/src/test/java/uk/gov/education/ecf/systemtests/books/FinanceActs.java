package uk.gov.education.ecf.systemtests.books;

import java.util.List;
import uk.gov.education.ecf.systemtests.Dice;

/** What finance does, whoever does it: one at a time. */
final class FinanceActs {

    private FinanceActs() {}

    /** Not too many ahead, so that now and then a lead provider has none that is open. */
    record Plans(Finance finance, List<Lead> leads) implements Act {

        private static final int AHEAD = 4;

        @Override
        public boolean take(Dice dice) {
            synchronized (finance) {
                boolean room = finance.open().size() < AHEAD;
                if (room) {
                    finance.plan(dice.oneOf(leads));
                }
                return room;
            }
        }
    }

    /** The next one or more, of whichever lead providers. */
    record Closes(Finance finance) implements Act {

        @Override
        public boolean take(Dice dice) {
            boolean any = !finance.open().isEmpty();
            if (any) {
                finance.close(finance.open()
                        .get(dice.percent(80) ? 0 : dice.below(finance.open().size())));
            }
            return any;
        }
    }

    /** One that has closed, perhaps once more. */
    record Authorises(Finance finance) implements Act {

        @Override
        public boolean take(Dice dice) {
            synchronized (finance) {
                List<Finance.Planned> closed = finance.closed();
                boolean any = !closed.isEmpty();
                if (any) {
                    finance.authorise(dice.percent(80) ? closed.get(closed.size() - 1) : dice.oneOf(closed));
                }
                return any;
            }
        }
    }
}
