package uk.gov.education.ecf.platform.jsonapi.problem;

import java.util.Objects;

/**
 * One thing that is wrong with a request.
 *
 * @param code   stable kebab-case word a client may branch on (rule W10a), e.g. {@code declaration-already-exists}; never null
 * @param title  the attribute at fault in snake case, or a general phrase such as {@code Bad request}; never null
 * @param detail what to change, in a sentence that names the field by its pointer; never null
 */
public record Problem(String code, String title, String detail) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
    }
}
