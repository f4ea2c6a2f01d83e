package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;

/** How many collaborators a class may have: one with more has more than one thing to do. */
final class InjectionRules {

    private static final int MOST = 5;
    private static final Set<String> BEANS = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.inject.Singleton",
            "jakarta.ws.rs.Path");

    private InjectionRules() {}

    static List<Rule> all() {
        return List.of(new Rule("nothing has more than five injected things", InjectionRules::crowded));
    }

    private static List<String> crowded(JavaClasses classes) {
        return classes.stream()
                .filter(type -> BEANS.stream().anyMatch(type::isAnnotatedWith))
                .filter(type -> injected(type) > MOST)
                .map(type -> type.getName() + " has " + injected(type))
                .sorted()
                .toList();
    }

    private static int injected(JavaClass type) {
        int byConstructor = type.getConstructors().stream()
                .mapToInt(constructor -> constructor.getRawParameterTypes().size())
                .max()
                .orElse(0);
        long byField = type.getFields().stream()
                .filter(field -> field.isAnnotatedWith("jakarta.inject.Inject"))
                .count();
        return byConstructor + (int) byField;
    }
}
