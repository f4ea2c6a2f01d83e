package uk.gov.education.ecf.platform.transactions;

/** How a query holds its rows until the transaction ends: what stands at its end. Neither keeps others from adding rows that refer to them. */
public final class Locks {

    /** Nobody else changes or holds them. */
    public static final String TO_CHANGE = "for no key update";

    /** Nobody changes them; others may hold them too. */
    public static final String TO_KEEP = "for share";

    private Locks() {}
}
