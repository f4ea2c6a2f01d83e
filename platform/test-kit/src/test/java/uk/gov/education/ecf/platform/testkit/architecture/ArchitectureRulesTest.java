package uk.gov.education.ecf.platform.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String SAMPLES = ArchitectureRulesTest.class.getPackageName() + ".samples.";
    private static final String[] LAYERS = {
        "model", "search", "documents", "writing", "store", "upstream", "downstream", "config"
    };

    static Stream<Arguments> brokenSamples() {
        return Stream.of(
                arguments(
                        "modelknowingstore",
                        "the model knows plain Java, the calendar, the published ids and itself only",
                        List.of("Declarations.count()")),
                arguments("acquaintedacts", "acts do not know each other", List.of("act submission", "act voiding")),
                arguments("cyclicpackages", "packages form no cycle", List.of("store", "store.rows")),
                arguments(
                        "upwardarrows",
                        "layers know the layers below them only",
                        List.of("StoredDocument", "FoundDocument", "Submitting")),
                arguments("rootclasses", "the root package of a service is empty", List.of("Homeless")),
                arguments(
                        "crowdedhandlers",
                        "nothing has more than five injected things",
                        List.of("SubmitHandler has 6", "VoidHandler has 6")),
                arguments(
                        "databaseinanact",
                        "SQL is known to store, documents, search and upstream only",
                        List.of("RawSqlHandler", "PoolUser", "TableHandler")),
                arguments(
                        "straytransactions",
                        "transactions are opened by handlers, reactions, jobs and imports only",
                        List.of("SubmitDeclarationResource.submit()", "Declarations.save()", "Declarations.begin()")),
                arguments(
                        "publishingaroundtheoutbox",
                        "nothing is published around the outbox",
                        List.of(
                                "EmitterUser",
                                "MutinyEmitterUser",
                                "ProducerUser.message()",
                                "OutgoingUser.message()")),
                arguments(
                        "blocking",
                        "nothing blocks the event loop",
                        List.of(
                                "awaitsUni(",
                                "iteratesMulti(",
                                "sleeps(",
                                "sleepsByUnit(",
                                "joinsFuture(",
                                "getsCompletableFuture(",
                                "getsFuture(",
                                "joinsByReference(",
                                "waitsForLatch(")),
                arguments(
                        "parallel",
                        "nothing runs in parallel in one transaction",
                        List.of("joins(", "combines(", "merges(", "mergesLater(")),
                arguments(
                        "askingthemachineforthetime",
                        "time comes from an injected clock",
                        List.of(
                                "asksInstant(",
                                "asksByReference(",
                                "asksLocalDate(",
                                "asksOffsetDateTime(",
                                "asksSystem(",
                                "asksForClock(",
                                "asksDate(",
                                "asksCalendar(",
                                "unannotated(")),
                arguments(
                        "hiddenmethods",
                        "methods that answer HTTP are public, others would be a silent 404",
                        List.of("hidden()")),
                arguments(
                        "publicresource",
                        "classes that answer HTTP are package-private",
                        List.of("ListDeclarationsResource")),
                arguments(
                        "misnamedresources",
                        "exactly the classes with a path are named *Resource",
                        List.of("DeclarationsEndpoint", "PathlessResource")),
                arguments(
                        "cancellablewriting",
                        "resources that write are not cancelled when the client hangs up",
                        List.of("PostingResource", "PuttingResource", "DeletingResource")),
                arguments(
                        "misnamedrows",
                        "rows are records that only their store knows",
                        List.of("PlainRow", "PublicRow", "StrayRow")),
                arguments(
                        "misnamedconsumers",
                        "events arrive in classes named *Consumer only",
                        List.of("ParticipantListener.on(", "ParticipantWithdrawnReaction.on(")),
                arguments(
                        "unexplainedpackage",
                        "every package has a package-info",
                        List.of("unexplainedpackage.unexplained")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenSamples")
    void aSampleBreaksItsRuleAndNoOther(String sample, String fact, List<String> culprits) {
        ArchitectureRules rules = rulesFor(SAMPLES + "broken." + sample);
        JavaClasses classes = rules.classes();

        assertEquals(Set.of(fact), brokenFacts(rules, classes));
        String violations = violations(rules, fact, classes);
        culprits.forEach(
                culprit -> assertTrue(violations.contains(culprit), () -> culprit + " is not in\n" + violations));
    }

    @Test
    void whatKeepsToTheClockIsNotReported() {
        ArchitectureRules rules = rulesFor(SAMPLES + "broken.askingthemachineforthetime");

        assertEquals(
                9,
                rules.rules().stream()
                        .mapToInt(rule -> rule.violations(rules.classes()).size())
                        .sum());
    }

    @Test
    void aCleanServiceBreaksNothing() {
        ArchitectureRules rules = ArchitectureRules.of(SAMPLES + "clean");

        assertEquals(Set.of(), brokenFacts(rules, rules.classes()));
    }

    @Test
    void everyRuleIsBrokenBySomeSample() {
        Set<String> proved =
                brokenSamples().map(sample -> (String) sample.get()[1]).collect(Collectors.toSet());
        proved.add("every package that a rule names exists");

        assertEquals(
                proved,
                ArchitectureRules.of("any").rules().stream().map(Rule::fact).collect(Collectors.toSet()));
    }

    @Test
    void aMissingPackageIsReported() {
        ArchitectureRules rules = ArchitectureRules.of(SAMPLES + "broken.misnamedrows")
                .without("model", "search", "documents", "writing", "upstream", "downstream");

        assertEquals(List.of(SAMPLES + "broken.misnamedrows.config does not exist"), misnamedPackages(rules));
    }

    @Test
    void aPackageDeclaredAbsentMustBeAbsent() {
        ArchitectureRules rules = ArchitectureRules.of(SAMPLES + "clean").without("upstream");

        assertEquals(
                List.of(SAMPLES + "clean.upstream exists although it was declared absent"), misnamedPackages(rules));
    }

    @Test
    void aServiceThatIsNotThereFails() {
        Stream<DynamicTest> tests =
                ArchitectureRules.of("uk.gov.education.ecf.nowhere").tests();

        AssertionError failure = assertThrows(AssertionError.class, () -> tests.filter(
                        test -> test.getDisplayName().equals("every package that a rule names exists"))
                .findFirst()
                .orElseThrow()
                .getExecutable()
                .execute());
        assertTrue(
                failure.getMessage().contains("uk.gov.education.ecf.nowhere.model does not exist"),
                failure.getMessage());
    }

    @Test
    void onlyKnownLayersCanBeDeclaredAbsent() {
        assertThrows(IllegalArgumentException.class, () -> ArchitectureRules.of(SAMPLES + "clean")
                .without("upstraem"));
    }

    private static ArchitectureRules rulesFor(String root) {
        ArchitectureRules all = ArchitectureRules.of(root);
        JavaClasses classes = all.classes();
        return all.without(Stream.of(LAYERS)
                .filter(layer -> !classes.containPackage(root + "." + layer))
                .toArray(String[]::new));
    }

    private static Set<String> brokenFacts(ArchitectureRules rules, JavaClasses classes) {
        return rules.rules().stream()
                .filter(rule -> !rule.violations(classes).isEmpty())
                .map(Rule::fact)
                .collect(Collectors.toSet());
    }

    private static String violations(ArchitectureRules rules, String fact, JavaClasses classes) {
        return rules.rules().stream()
                .filter(rule -> rule.fact().equals(fact))
                .flatMap(rule -> rule.violations(classes).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> misnamedPackages(ArchitectureRules rules) {
        return rules.rules().stream()
                .filter(rule -> rule.fact().equals("every package that a rule names exists"))
                .findFirst()
                .orElseThrow()
                .violations(rules.classes());
    }
}
