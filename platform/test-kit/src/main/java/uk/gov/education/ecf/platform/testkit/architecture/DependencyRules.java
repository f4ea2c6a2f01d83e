package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Function;

/** Who may know whom inside a service. */
final class DependencyRules {

    private DependencyRules() {}

    static List<Rule> of(ServicePackages service) {
        return List.of(modelIsPlainJava(service), actsAreStrangers(service), noCycles());
    }

    private static Rule modelIsPlainJava(ServicePackages service) {
        return Rule.of(
                "the model knows plain Java, the calendar, the published ids and itself only",
                classes()
                        .that()
                        .resideInAPackage(service.within("model"))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "uk.gov.education.ecf.calendar",
                                "uk.gov.education.ecf.platform.refusals..",
                                "uk.gov.education.ecf.platform.values..",
                                "uk.gov.education.ecf.contracts.id..",
                                service.within("model")));
    }

    private static Rule actsAreStrangers(ServicePackages service) {
        SliceAssignment acts = assignment(
                "acts",
                type -> service.actOf(type).map(act -> SliceIdentifier.of(act)).orElseGet(SliceIdentifier::ignore));
        return Rule.of(
                "acts do not know each other",
                slices().assignedFrom(acts).namingSlices("act $1").should().notDependOnEachOther());
    }

    private static Rule noCycles() {
        SliceAssignment packages = assignment("packages", type -> SliceIdentifier.of(type.getPackageName()));
        return Rule.of(
                "packages form no cycle",
                slices().assignedFrom(packages).namingSlices("$1").should().beFreeOfCycles());
    }

    private static SliceAssignment assignment(String description, Function<JavaClass, SliceIdentifier> identifier) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return identifier.apply(type);
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
    }
}
