package uk.gov.education.ecf.platform.documents.listing;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** The query string as the dialect reads it: {@code filter[name]}, {@code page[name]}, {@code sort}; the last of several wins. */
public final class QueryParameters {

    private final MultivaluedMap<String, String> values;

    private QueryParameters(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    public static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /** The filter's value; empty when absent, blank, or given as an array or a map. */
    public Optional<String> filter(String name) {
        return last("filter[" + name + "]").filter(value -> !value.isBlank());
    }

    /** @throws RequestRefused 400 unless the filter is there in some form; the value is empty when it is blank or no plain value */
    public Optional<String> requiredFilter(String name) {
        String key = "filter[" + name + "]";
        if (values.keySet().stream().noneMatch(given -> given.startsWith(key))) {
            throw new RequestRefused(CommonRefusals.filterRequired(name));
        }
        return filter(name);
    }

    /** A single year given as a filter, read leniently: {@code 2021abc} is 2021; empty when no digits lead. */
    public static Optional<Integer> year(String value) {
        return LenientNumbers.leading(value)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    Optional<String> page(String name) {
        if (values.containsKey("page")) {
            throw new RequestRefused(CommonRefusals.PAGE);
        }
        return last("page[" + name + "]");
    }

    Optional<String> sort() {
        return last("sort");
    }

    private Optional<String> last(String key) {
        List<String> given = values.get(key);
        return given == null || given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }
}
