package uk.gov.education.ecf.platform.documents.listing;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a request with another place in it: the request's own path and parameters, in the order of their names, so that the
 * same question always gets the same links. It is percent-encoded: nothing in it needs escaping.
 */
record Address(UriInfo uri) {

    private static final String CHANGES = "/changes";
    private static final Set<String> PLACES = Set.of("page[page]", "page[after]", "page[before]");

    /** The same list from another place on. */
    String at(String parameter, String cursor) {
        return uri.getPath() + query(PLACES, parameter, cursor);
    }

    /** What changes behind the position in what the list shows, whatever the list is sorted by. */
    String ofChanges(Position position) {
        String path = uri.getPath().replaceAll("/+$", "");
        Set<String> replaced =
                Stream.concat(PLACES.stream(), Stream.of("sort")).collect(Collectors.toUnmodifiableSet());
        return (path.endsWith(CHANGES) ? path : path + CHANGES) + query(replaced, "page[after]", position.encoded());
    }

    private String query(Set<String> replaced, String parameter, String cursor) {
        Stream<String> kept = uri.getQueryParameters().entrySet().stream()
                .filter(given -> !replaced.contains(given.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(given -> given.getValue().stream().map(value -> pair(given.getKey(), value)));
        return Stream.concat(kept, Stream.of(pair(parameter, cursor))).collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
