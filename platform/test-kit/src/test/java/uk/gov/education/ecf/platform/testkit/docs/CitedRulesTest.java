package uk.gov.education.ecf.platform.testkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets the id of a rule finds it in {@code docs/rules}, once. */
class CitedRulesTest {

    private static final String SAMPLE_PAGE =
            """
            | Id | Rule | Decided by | Proved by |
            |---|---|---|---|
            | D-4 | A rule. | `Partnership` | `PartnershipTest` |
            | M9 | Another, see D-4. | not yet | not yet |
            """;

    private final ProjectFiles files = ProjectFiles.find();
    private final RuleBook rules =
            RuleBook.of(files.pagesIn("docs/rules").map(ProjectFiles::read).toList());

    @Test
    void everyRuleThatCodeCitesIsDefined() {
        assertEquals(List.of(), undefined(files.endingWith(".java"), JavaComments::of));
    }

    @Test
    void everyRuleThatAPageOrAResourceCitesIsDefined() {
        assertEquals(
                List.of(), undefined(files.endingWith(".md", ".sql", ".properties", ".yaml"), Function.identity()));
    }

    @Test
    void noRuleIsDefinedTwice() {
        assertEquals(List.of(), rules.definedTwice());
    }

    @Test
    void everyRowSaysWhoDecidesAndWhatProvesIt() {
        assertEquals(
                List.of(),
                rules.rows().stream().filter(row -> !row.isConsistent()).toList());
    }

    @Test
    void theProjectHasRulesAndCitesThem() {
        assertFalse(rules.rows().isEmpty());
        assertTrue(
                cited(files.endingWith(".java"), JavaComments::of).count() > 50,
                "hardly any citation was found: is the scan blind?");
    }

    @Test
    void anUndefinedRuleIsNoticed() {
        RuleBook sample = RuleBook.of(List.of(SAMPLE_PAGE));
        String source =
                "/** Asks first (rules D-4,\n * M9, W77). See SCH-99. */ class A { String text = \"rule E-1\"; } // ruling M3";

        assertEquals(List.of("M3", "SCH-99", "W77"), sample.undefined(RuleCitations.in(JavaComments.of(source))));
    }

    @Test
    void aSecondDefinitionIsNoticed() {
        assertEquals(
                List.of("D-4"),
                RuleBook.of(List.of(SAMPLE_PAGE, "| D-4 | Again. | not yet | not yet |"))
                        .definedTwice());
    }

    @Test
    void aRowWithoutDecisionIsNoticed() {
        String page =
                "| D-1 | One. | `A` | not yet |\n| D-2 | Two. | soon | soon |\n| D-3 | Three. | outside | outside |\n";

        assertEquals(
                List.of("D-1", "D-2"),
                RuleRow.in(page).stream()
                        .filter(row -> !row.isConsistent())
                        .map(RuleRow::id)
                        .toList());
    }

    @Test
    void rangesAndListsAreRead() {
        assertEquals(
                Set.of("H-18", "H-21", "M10", "W10a", "E-3"),
                RuleCitations.in("rules H-18 to H-21 and M10; ruling W10a/E-3"));
    }

    @Test
    void otherWordsAreNoRules() {
        assertEquals(
                Set.of(), RuleCitations.in("ISO-8859-1, SHA-256, UTF-8, E06000001, M4, a rule of 1, the rule UTF"));
    }

    private List<String> undefined(Stream<Path> where, Function<String, String> said) {
        return where.flatMap(file -> rules.undefined(RuleCitations.in(said.apply(ProjectFiles.read(file)))).stream()
                        .map(id -> files.nameOf(file) + " cites " + id))
                .toList();
    }

    private static Stream<String> cited(Stream<Path> where, Function<String, String> said) {
        return where.flatMap(file -> RuleCitations.in(said.apply(ProjectFiles.read(file))).stream())
                .distinct();
    }
}
