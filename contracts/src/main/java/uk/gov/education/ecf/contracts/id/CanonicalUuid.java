package uk.gov.education.ecf.contracts.id;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@link UUID#fromString} also takes shortened forms such as {@code 1-2-3-4-5}; the wire does not. */
final class CanonicalUuid {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private CanonicalUuid() {}

    static <I extends Id> Optional<I> parse(String text, Function<UUID, I> id) {
        return text == null || !FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(id.apply(UUID.fromString(text)));
    }

    static <I extends Id> I of(String text, Function<UUID, I> id) {
        return parse(text, id)
                .orElseThrow(() ->
                        new IllegalArgumentException("not a UUID in its canonical form of 36 characters: " + text));
    }
}
