package uk.gov.education.ecf.platform.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every architecture rule of the house, for one service. A service runs them with
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> rules() {
 *     return ArchitectureRules.of("uk.gov.education.ecf.partnerships").without("upstream").tests();
 * }
 * }</pre>
 * Each rule becomes one test, named by the fact it states. Only production classes are looked at.
 */
public final class ArchitectureRules {

    private final ServicePackages service;

    private ArchitectureRules(ServicePackages service) {
        this.service = service;
    }

    /**
     * @param rootPackage the service's root package, for example {@code uk.gov.education.ecf.partnerships}
     */
    public static ArchitectureRules of(String rootPackage) {
        return new ArchitectureRules(ServicePackages.of(rootPackage));
    }

    /**
     * States that the service has no such packages. A rule never passes over a missing package in silence, and a package that is
     * declared absent must be absent.
     *
     * @param layers names out of {@code model, search, documents, writing, store, upstream, downstream, config}
     * @throws IllegalArgumentException for any other name
     */
    public ArchitectureRules without(String... layers) {
        return new ArchitectureRules(service.without(layers));
    }

    /** One test for each rule, over the production classes found on the class path. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = classes(new ImportOption.DoNotIncludeTests());
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule.fact(), () -> verify(rule, classes)));
    }

    private static void verify(Rule rule, JavaClasses classes) {
        List<String> violations = rule.violations(classes);
        assertTrue(violations.isEmpty(), () -> rule.fact() + ", but:\n  " + String.join("\n  ", violations));
    }

    JavaClasses classes(ImportOption... options) {
        return new ClassFileImporter(List.of(options)).importPackages(service.root());
    }

    List<Rule> rules() {
        return Stream.of(
                        PackageRules.of(service),
                        DependencyRules.of(service),
                        LayerRules.of(service),
                        InjectionRules.all(),
                        PersistenceRules.of(service),
                        ReactiveRules.all(),
                        ClockRules.of(service),
                        ResourceRules.all(),
                        NamingRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
