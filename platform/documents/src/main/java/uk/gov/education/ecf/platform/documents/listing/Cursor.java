package uk.gov.education.ecf.platform.documents.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** A place in a list, as an opaque word for links: the sort columns' values of one row, and the order they belong to. */
record Cursor(String order, List<String> position) {

    private static final String SEPARATOR = "\u001f";

    String encoded() {
        String text = order + SEPARATOR + String.join(SEPARATOR, position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RequestRefused 400 unless the word was made by a list of this very order */
    static Cursor decode(String word, Order order) {
        try {
            List<String> parts = Stream.of(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8)
                            .split(SEPARATOR, -1))
                    .collect(Collectors.toList());
            if (parts.size() == order.keys().size() + 1
                    && parts.get(0).equals(order.sql())
                    && parts.stream().noneMatch(part -> part.indexOf('\0') >= 0)) {
                return new Cursor(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
            }
        } catch (IllegalArgumentException e) {
            // not base64: refused below like any other word we did not make
        }
        throw new RequestRefused(CommonRefusals.CURSOR);
    }
}
