package uk.gov.education.ecf.systemtests.books;

/** How many steps may be taken: many take them, one allows them. */
final class Steps {

    private int allowed;
    private int taken;
    private boolean over;

    /** Waits until one more is allowed; false when the walk is over. */
    synchronized boolean next() throws InterruptedException {
        while (taken == allowed && !over) {
            wait();
        }
        if (!over) {
            taken++;
            notifyAll();
        }
        return !over;
    }

    /** Returns when the last of them has begun. */
    synchronized void allow(int more) throws InterruptedException {
        allowed += more;
        notifyAll();
        while (taken < allowed && !over) {
            wait();
        }
    }

    synchronized void end() {
        over = true;
        notifyAll();
    }
}
