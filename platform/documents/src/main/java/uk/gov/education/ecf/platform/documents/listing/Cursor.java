package uk.gov.education.ecf.platform.documents.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** A place in a list, as an opaque word for links: the sort columns' values of one row, and the order they belong to. */
record Cursor(String order, List<String> position) {

    private static final String SEPARATOR = ".";

    /** Each part by itself, so that it may hold any text. */
    String encoded() {
        return Stream.concat(Stream.of(order), position.stream())
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** @throws RequestRefused 400 unless the word was made by a list of this very order */
    static Cursor decode(String word, Order order) {
        List<String> parts = parts(word);
        if (parts.size() != order.keys().size() + 1 || !parts.get(0).equals(order.sql())) {
            throw new RequestRefused(CommonRefusals.CURSOR);
        }
        return new Cursor(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
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
