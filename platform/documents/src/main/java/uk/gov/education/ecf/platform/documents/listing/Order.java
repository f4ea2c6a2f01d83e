package uk.gov.education.ecf.platform.documents.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The total order of one list: the keys a client chose among the declared ones, else the default, and always the id last. */
record Order(List<SortKey> keys) {

    private static final String LAST = "id";

    /** Unknown keys are ignored (rule W14); if none is left the default applies. */
    static Order of(Optional<String> requested, Set<String> sortable, String byDefault) {
        List<SortKey> chosen = requested.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(key -> parse(key, sortable))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        return total(distinct(chosen.isEmpty() ? List.of(SortKey.ascending(byDefault)) : chosen));
    }

    private static SortKey parse(String key, Set<String> sortable) {
        boolean signed = key.startsWith("-") || key.startsWith("+");
        String column = signed ? key.substring(1) : key;
        return sortable.contains(column) ? new SortKey(column, !key.startsWith("-")) : null;
    }

    private static List<SortKey> distinct(List<SortKey> keys) {
        List<SortKey> kept = new ArrayList<>();
        keys.stream()
                .filter(key -> kept.stream().noneMatch(k -> k.column().equals(key.column())))
                .forEach(kept::add);
        return kept;
    }

    private static Order total(List<SortKey> keys) {
        keys.add(new SortKey(LAST, keys.get(keys.size() - 1).ascending()));
        return new Order(List.copyOf(keys));
    }

    Order reversed() {
        return new Order(keys.stream().map(SortKey::reversed).toList());
    }

    String sql() {
        return keys.stream().map(SortKey::sql).collect(Collectors.joining(", "));
    }

    /** A condition that holds for the rows strictly after the position; the values are bound and cast to their columns' types. */
    String after(List<String> bound) {
        return oneDirection() ? rowComparison(bound) : stepwise(bound);
    }

    private boolean oneDirection() {
        return keys.stream().map(SortKey::ascending).distinct().count() == 1;
    }

    private String rowComparison(List<String> bound) {
        String columns = keys.stream().map(SortKey::column).collect(Collectors.joining(", "));
        return "(" + columns + ") " + (keys.get(0).ascending() ? ">" : "<") + " (" + String.join(", ", bound) + ")";
    }

    private String stepwise(List<String> bound) {
        List<String> alternatives = new ArrayList<>();
        StringBuilder equalSoFar = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            SortKey key = keys.get(i);
            alternatives.add(equalSoFar + key.column() + (key.ascending() ? " > " : " < ") + bound.get(i));
            equalSoFar.append(key.column()).append(" = ").append(bound.get(i)).append(" and ");
        }
        return alternatives.stream().collect(Collectors.joining(" or ", "(", ")"));
    }
}
