package uk.gov.education.ecf.platform.documents.listing;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * A place in a list, as an opaque word for links.
 *
 * @param order    that it belongs to
 * @param position the sort columns' values of one row
 * @param began    what the clock of the list said when the walk through it began; empty if it does not matter
 */
record Cursor(String order, List<String> position, Optional<OffsetDateTime> began) {

    private static final String SEPARATOR = ".";

    Cursor(String order, List<String> position) {
        this(order, position, Optional.empty());
    }

    /** Each part by itself, so that it may hold any text. */
    String encoded() {
        return Stream.of(Stream.of(order), position.stream(), began.stream().map(OffsetDateTime::toString))
                .flatMap(parts -> parts)
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** @throws RequestRefused 400 unless the word was made by a list of this very order */
    static Cursor decode(String word, Order order) {
        List<String> parts = parts(word);
        int last = order.keys().size();
        boolean fits = parts.size() == last + 1 || parts.size() == last + 2;
        if (!fits || !parts.get(0).equals(order.sql())) {
            throw new RequestRefused(CommonRefusals.CURSOR);
        }
        return new Cursor(
                parts.get(0),
                List.copyOf(parts.subList(1, last + 1)),
                parts.stream().skip(last + 1).map(Position::time).findFirst());
    }

    /** None of a word that we did not make. */
    private static List<String> parts(String word) {
        try {
            List<String> parts = Stream.of(word.split(Pattern.quote(SEPARATOR), -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            return parts.stream().anyMatch(part -> part.indexOf('\0') >= 0) ? List.of() : parts;
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
