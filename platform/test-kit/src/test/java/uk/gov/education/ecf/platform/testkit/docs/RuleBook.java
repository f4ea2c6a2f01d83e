package uk.gov.education.ecf.platform.testkit.docs;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule that the pages define. */
record RuleBook(List<RuleRow> rows) {

    static RuleBook of(Collection<String> pages) {
        return new RuleBook(
                pages.stream().flatMap(page -> RuleRow.in(page).stream()).toList());
    }

    /** Those of the ids that no row defines, in the order in which they come. */
    List<String> undefined(Collection<String> ids) {
        Set<String> defined = rows.stream().map(RuleRow::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !defined.contains(id)).toList();
    }

    /** The ids of more than one row. */
    List<String> definedTwice() {
        return rows.stream().collect(Collectors.groupingBy(RuleRow::id, Collectors.counting())).entrySet().stream()
                .filter(rule -> rule.getValue() > 1)
                .map(rule -> rule.getKey())
                .sorted()
                .toList();
    }
}
