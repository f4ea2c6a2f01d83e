package uk.gov.education.ecf.platform.documents.listing;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links to the neighbours of a page: the request's own path and parameters, in the order of their names, with a cursor in place
 * of the page number. The same request always gets the same links, and so the same ETag.
 */
final class Links {

    private static final Set<String> REPLACED = Set.of("page[page]", "page[after]", "page[before]");

    private final UriInfo uri;
    private final Order order;
    private final Page page;

    Links(UriInfo uri, Order order, Page page) {
        this.uri = uri;
        this.order = order;
        this.page = page;
    }

    /** The page with its links. */
    Response answer(FoundPage found) {
        boolean laterRows = page.backwards() || found.more();
        boolean earlierRows = page.backwards() ? found.more() : page.hasEarlierRows();
        int last = found.rows().size() - 1;
        String next = laterRows && !found.isEmpty() ? to("page[after]", found.placeOf(last, order)) : null;
        String previous = earlierRows && !found.isEmpty() ? to("page[before]", found.placeOf(0, order)) : null;
        return found.tag().on(found.body(next, previous));
    }

    private String to(String parameter, List<String> place) {
        String cursor = new Cursor(order.sql(), place).encoded();
        Stream<String> kept = uri.getQueryParameters().entrySet().stream()
                .filter(given -> !REPLACED.contains(given.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(given -> given.getValue().stream().map(value -> pair(given.getKey(), value)));
        return uri.getPath()
                + Stream.concat(kept, Stream.of(pair(parameter, cursor))).collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
