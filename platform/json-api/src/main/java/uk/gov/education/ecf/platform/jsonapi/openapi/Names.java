package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How types are called in the published description. */
final class Names {

    private Names() {}

    /** The name without an ending that says only what part the type plays in the code. */
    static String without(String name, String... endings) {
        return Stream.of(endings)
                .filter(ending -> name.endsWith(ending) && name.length() > ending.length())
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** {@code TrainingRecord} as {@code training record}. */
    static String words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[-_]"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
