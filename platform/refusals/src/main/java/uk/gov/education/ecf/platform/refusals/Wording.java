package uk.gov.education.ecf.platform.refusals;

/** A refusal whose sentence waits for values. */
public final class Wording {

    private final Refusal refusal;

    Wording(Refusal refusal) {
        this.refusal = refusal;
    }

    /** The refusal with these values, each in the place of one {@code %s}. */
    public Refusal with(Object... values) {
        return refusal.saying(refusal.detail().formatted(values));
    }

    /** The same of an attribute that is only known when it is told. */
    public Refusal about(String title, Object... values) {
        return with(values).titled(title);
    }
}
