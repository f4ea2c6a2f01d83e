package uk.gov.education.ecf.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An address of the description, some of whose parts may be anything. */
record DescribedPath(String template, JsonNode operations) {

    /** What is written out wins over what may be anything. */
    static Optional<DescribedPath> best(List<DescribedPath> paths, String path) {
        return paths.stream()
                .filter(described -> described.matches(path))
                .min(Comparator.comparing(DescribedPath::wildcards));
    }

    private boolean matches(String path) {
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private long wildcards() {
        return template.chars().filter(character -> character == '{').count();
    }
}
