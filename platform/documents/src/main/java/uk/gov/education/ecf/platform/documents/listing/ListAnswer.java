package uk.gov.education.ecf.platform.documents.listing;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Joins stored documents into a list document, {@code data} first. */
final class ListAnswer {

    private ListAnswer() {}

    static Response of(List<FoundDocument> found, Order order, Page page, UriInfo uri) {
        boolean more = found.size() > page.perPage();
        List<FoundDocument> shown = new ArrayList<>(more ? found.subList(0, page.perPage()) : found);
        if (page.backwards()) {
            Collections.reverse(shown);
        }
        boolean laterRows = page.backwards() || more;
        boolean earlierRows = page.backwards() ? more : page.hasEarlierRows();
        Links links = new Links(uri, order);
        String next = laterRows && !shown.isEmpty() ? links.after(shown.get(shown.size() - 1)) : null;
        String previous = earlierRows && !shown.isEmpty() ? links.before(shown.get(0)) : null;
        byte[] body = body(shown, next, previous).getBytes(StandardCharsets.UTF_8);
        return Response.ok(body).type(MediaTypes.JSON_API).build();
    }

    private static String body(List<FoundDocument> shown, String next, String previous) {
        int length = shown.stream()
                .mapToInt(document -> document.json().length() + 1)
                .sum();
        StringBuilder body = new StringBuilder(length + 512).append("{\"data\":[");
        String separator = "";
        for (FoundDocument document : shown) {
            body.append(separator).append(document.json());
            separator = ",";
        }
        return body.append("],\"links\":{\"next\":")
                .append(quoted(next))
                .append(",\"prev\":")
                .append(quoted(previous))
                .append("}}")
                .toString();
    }

    /** Links are percent-encoded, so nothing in them needs escaping. */
    private static String quoted(String link) {
        return link == null ? "null" : '"' + link + '"';
    }
}
