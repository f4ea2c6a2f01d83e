package uk.gov.education.ecf.platform.testkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page names only classes that there are. Decision records are left out: they tell of their own time. */
class NamedClassesTest {

    private static final DeclaredTypes SAMPLE = DeclaredTypes.of(
            Map.of("a/declarations/payment/LineItemReaction.java", "class LineItemReaction { record Inner() { } }"));

    private final ProjectFiles files = ProjectFiles.find();
    private final DeclaredTypes types =
            DeclaredTypes.of(files.endingWith(".java").collect(Collectors.toMap(files::nameOf, ProjectFiles::read)));

    @Test
    void everyClassThatAPageNamesExists() {
        assertEquals(
                List.of(),
                pages().flatMap(page -> missing(ClassNames.in(CodeSpans.in(ProjectFiles.read(page))))
                                .map(name -> files.nameOf(page) + " names " + name))
                        .toList());
    }

    @Test
    void everyClassThatDecidesOrProvesARuleExists() {
        assertEquals(
                List.of(),
                files.pagesIn("docs/rules")
                        .flatMap(page -> RuleRow.in(ProjectFiles.read(page)).stream())
                        .flatMap(row -> missing(CodeSpans.in(row.decidedBy() + row.provedBy()).stream())
                                .map(name -> row.id() + " names " + name))
                        .toList());
    }

    @Test
    void pagesAreFoundAndNameClasses() {
        assertFalse(ClassNames.in(pages().flatMap(page -> CodeSpans.in(ProjectFiles.read(page)).stream())
                        .toList())
                .findAny()
                .isEmpty());
    }

    @Test
    void aClassThatIsNotThereIsNoticed() {
        String page =
                "By `LineItemReaction` and `PaymentReaction`, in `payment/LineItemReaction` and `cutoff/LineItemReaction`.";

        assertEquals(
                List.of("PaymentReaction", "cutoff/LineItemReaction"),
                ClassNames.in(CodeSpans.in(page))
                        .filter(name -> !SAMPLE.has(name))
                        .toList());
    }

    @Test
    void transcriptsHeadersAndTheClassesOfOthersAreNotAskedFor() {
        String page =
                "```\ncurl `NotThere`\n```\nWith `If-None-Match`, `RateLimit-*`, `ETag`, `BigDecimal`, `PUT /x`, `snake_case` and NotInBackticks.";

        assertEquals(List.of(), ClassNames.in(CodeSpans.in(page)).toList());
    }

    private Stream<Path> pages() {
        return Stream.of("", "docs", "docs/rules").flatMap(files::pagesIn);
    }

    private Stream<String> missing(Stream<String> names) {
        return names.filter(name -> !types.has(name)).distinct();
    }
}
