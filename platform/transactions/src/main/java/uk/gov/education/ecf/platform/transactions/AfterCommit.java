package uk.gov.education.ecf.platform.transactions;

/**
 * What a transaction sets off when it is committed, and only then. It does not wait, and it is no promise: the process may end between
 * the commit and this.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Does that once for the transaction at hand, however often it is asked for.
     *
     * @throws IllegalStateException outside a transaction of {@link Transactions}
     */
    public static void run(Runnable work) {
        UnderWay.required().afterCommit().add(work);
    }

    static void committed() {
        UnderWay.required().afterCommit().forEach(Runnable::run);
    }
}
