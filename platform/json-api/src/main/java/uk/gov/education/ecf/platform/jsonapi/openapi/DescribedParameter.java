package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;

/**
 * What the published description says of a parameter of a list.
 *
 * @param name        as it is written, e.g. {@code filter[cohort]}
 * @param description a sentence
 * @param example     null if none
 * @param format      e.g. {@code date-time}; null if none
 * @param words       the only values; empty when any text will do
 * @param required    whether a request without it is refused
 */
public record DescribedParameter(
        String name, String description, String example, String format, List<String> words, boolean required) {

    public DescribedParameter {
        words = List.copyOf(words);
    }

    public static DescribedParameter of(String name, String description) {
        return new DescribedParameter(name, description, null, null, List.of(), false);
    }

    /** {@code filter[name]}. */
    public static DescribedParameter filter(String name, String description) {
        return of("filter[" + name + "]", description);
    }

    public DescribedParameter describedAs(String other) {
        return new DescribedParameter(name, other, example, format, words, required);
    }

    public DescribedParameter like(String otherExample) {
        return new DescribedParameter(name, description, otherExample, format, words, required);
    }

    public DescribedParameter ofFormat(String otherFormat) {
        return new DescribedParameter(name, description, example, otherFormat, words, required);
    }

    public DescribedParameter oneOf(List<String> only) {
        return new DescribedParameter(name, description, example, format, only, required);
    }

    public DescribedParameter compulsory() {
        return new DescribedParameter(name, description, example, format, words, true);
    }
}
