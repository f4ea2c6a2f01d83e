package uk.gov.education.ecf.platform.refusals;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a service or a library refuses, once: a line each, in a class of constants.
 *
 * <pre>{@code
 * public final class ParticipantRefusals implements RefusalCodes {
 *     private static final RefusalTable TABLE = new RefusalTable();
 *     public static final Refusal EMAIL_IN_USE = TABLE.conflict("email-in-use", "email", "'#/email' belongs to another participant.");
 *     public static final Wording DATE_LATE = TABLE.invalidWith("date-late", "date", "'#/date' must not lie after %s.");
 * }
 * }</pre>
 */
public final class RefusalTable {

    private final List<Refusal> refusals = new ArrayList<>();

    /** Answered 400. */
    public Refusal malformed(String code, String title, String detail) {
        return listed(new Refusal(Refusal.Kind.MALFORMED, code, title, detail));
    }

    /** Answered 422. */
    public Refusal invalid(String code, String title, String detail) {
        return listed(new Refusal(Refusal.Kind.INVALID, code, title, detail));
    }

    /** Answered 409. */
    public Refusal conflict(String code, String title, String detail) {
        return listed(new Refusal(Refusal.Kind.CONFLICT, code, title, detail));
    }

    /** Answered 400, with values that are only known when it is told: {@code %s} stands for each. */
    public Wording malformedWith(String code, String title, String detail) {
        return new Wording(malformed(code, title, detail));
    }

    /** Answered 422, with values that are only known when it is told: {@code %s} stands for each. */
    public Wording invalidWith(String code, String title, String detail) {
        return new Wording(invalid(code, title, detail));
    }

    /** Answered 409, with values that are only known when it is told: {@code %s} stands for each. */
    public Wording conflictWith(String code, String title, String detail) {
        return new Wording(conflict(code, title, detail));
    }

    /** Every refusal in the order of the table; several may share a code. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private Refusal listed(Refusal refusal) {
        refusals.add(refusal);
        return refusal;
    }
}
