package uk.gov.education.ecf.systemtests.books;

import uk.gov.education.ecf.systemtests.Dice;

/** One step of a walk. */
interface Act {

    /** Whether it was done; false where it was refused, or there was nobody to do it to. */
    boolean take(Dice dice);

    default String title() {
        return getClass().getSimpleName();
    }
}
