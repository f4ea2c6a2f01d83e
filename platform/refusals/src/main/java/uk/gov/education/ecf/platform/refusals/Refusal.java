package uk.gov.education.ecf.platform.refusals;

import java.util.Objects;

/**
 * One thing that is wrong with a request. Made by a {@link RefusalTable}, which gives it a place in the published list of codes.
 *
 * @param kind   what it is about; decides the status of the answer
 * @param code   stable kebab-case word a client may branch on (rule W10a), e.g. {@code declaration-already-exists}; never null
 * @param title  the attribute at fault in snake case, or a general phrase such as {@code Bad request}; never null
 * @param detail what to change, in a sentence that names the field by its pointer; never null
 */
public record Refusal(Kind kind, String code, String title, String detail) {

    /** What a refusal is about. */
    public enum Kind {
        /** The request cannot be read: 400. */
        MALFORMED,
        /** A value is not acceptable: 422. */
        INVALID,
        /** The request makes sense, but the present state forbids it: 409; internal API only. */
        CONFLICT,
        /** What the request names is nothing that the caller may see: 404, told alike for unknown, malformed and foreign ids. */
        UNKNOWN
    }

    /** Nothing is there that the caller may see. */
    public static final Refusal NOTHING_THERE =
            new Refusal(Kind.UNKNOWN, "not-found", "Not found", "Nothing is there under that address.");

    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
    }

    /** The same refusal with another sentence. */
    Refusal saying(String otherDetail) {
        return new Refusal(kind, code, title, otherDetail);
    }

    /** The same refusal of another attribute. */
    Refusal titled(String otherTitle) {
        return new Refusal(kind, code, otherTitle, detail);
    }
}
