package uk.gov.education.ecf.platform.testkit.docs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A rule as a page defines it: a row of four cells that begins with the id.
 *
 * @param decidedBy classes in backticks, or words where nobody decides here
 * @param provedBy  tests in backticks, or the same words
 */
record RuleRow(String id, String rule, String decidedBy, String provedBy) {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z]{1,3}-?\\d+[a-z]?) \\|([^|\\n]+)\\|([^|\\n]+)\\|([^|\\n]+)\\|[ \\t]*$");

    static List<RuleRow> in(String page) {
        return ROW.matcher(page).results().map(RuleRow::of).toList();
    }

    private static RuleRow of(MatchResult row) {
        return new RuleRow(
                row.group(1),
                row.group(2).strip(),
                row.group(3).strip(),
                row.group(4).strip());
    }

    /** Whether both cells name somebody, or both say the same of why nobody is named. */
    boolean isConsistent() {
        boolean named = decidedBy.startsWith("`") && provedBy.startsWith("`");
        return named
                || decidedBy.equals(provedBy) && List.of("not yet", "outside").contains(decidedBy);
    }
}
