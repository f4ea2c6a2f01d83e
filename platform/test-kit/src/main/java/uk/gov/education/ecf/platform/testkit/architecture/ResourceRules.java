package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;

/** How the classes that answer HTTP look. */
final class ResourceRules {

    private static final Set<String> WRITING =
            Set.of("jakarta.ws.rs.POST", "jakarta.ws.rs.PUT", "jakarta.ws.rs.DELETE", "jakarta.ws.rs.PATCH");
    private static final String CANCELLABLE = "org.jboss.resteasy.reactive.server.Cancellable";

    private ResourceRules() {}

    static List<Rule> all() {
        return List.of(methodsArePublic(), classesArePackagePrivate(), namesTellResources(), writingIsNotCancelled());
    }

    private static Rule methodsArePublic() {
        return Rule.of(
                "methods that answer HTTP are public, others would be a silent 404",
                classes()
                        .should(Types.haveNoMethod(
                                "not public though it answers HTTP",
                                method -> answersHttp(method)
                                        && !method.getModifiers().contains(JavaModifier.PUBLIC))));
    }

    private static Rule classesArePackagePrivate() {
        return Rule.of(
                "classes that answer HTTP are package-private",
                classes().that(ANSWER_HTTP).should().bePackagePrivate());
    }

    private static Rule namesTellResources() {
        return Rule.of(
                "exactly the classes with a path are named *Resource",
                classes()
                        .should(Types.agree(
                                "be named *Resource",
                                type -> type.getSimpleName().endsWith("Resource"),
                                "carry @Path",
                                type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))));
    }

    private static Rule writingIsNotCancelled() {
        return Rule.of(
                "resources that write are not cancelled when the client hangs up",
                classes()
                        .that(WRITE)
                        .should()
                        .beAnnotatedWith(describe(
                                "@Cancellable(false)",
                                annotation -> annotation.getRawType().getName().equals(CANCELLABLE)
                                        && Boolean.FALSE.equals(
                                                annotation.get("value").orElse(true)))));
    }

    private static final DescribedPredicate<JavaClass> ANSWER_HTTP = describe(
            "answer HTTP",
            type -> type.isAnnotatedWith("jakarta.ws.rs.Path")
                    || type.getMethods().stream().anyMatch(ResourceRules::answersHttp));

    private static final DescribedPredicate<JavaClass> WRITE = describe("write", type -> type.getMethods().stream()
            .anyMatch(method -> WRITING.stream().anyMatch(method::isAnnotatedWith)));

    private static boolean answersHttp(JavaMethod method) {
        return method.isAnnotatedWith("jakarta.ws.rs.Path") || method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod");
    }
}
