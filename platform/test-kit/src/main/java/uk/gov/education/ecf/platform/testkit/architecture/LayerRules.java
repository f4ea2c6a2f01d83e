package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which layer may know which: the arrows of the house. */
final class LayerRules {

    /** What a layer may know beside itself; the model has a rule of its own. An act may know every layer but {@code search}. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "config", Set.of("model"),
            "store", Set.of("model", "config"),
            "upstream", Set.of("model", "config", "store"),
            "downstream", Set.of("model", "config"),
            "documents", Set.of("model", "config", "store", "upstream"),
            "writing", Set.of("model", "config", "store", "upstream", "documents", "downstream"),
            "search", Set.of("model", "config", "documents"));

    private LayerRules() {}

    static List<Rule> of(ServicePackages service) {
        return List.of(
                new Rule("the root package of a service is empty", classes -> strays(service, classes)),
                new Rule("layers know the layers below them only", classes -> arrowsUpwards(service, classes)));
    }

    private static List<String> strays(ServicePackages service, JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(service.root()))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> type.getName() + " has no room")
                .sorted()
                .toList();
    }

    private static List<String> arrowsUpwards(ServicePackages service, JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> !mayPoint(service, arrow))
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean mayPoint(ServicePackages service, Dependency arrow) {
        String from = room(service, arrow.getOriginClass());
        String to = room(service, arrow.getTargetClass());
        if (from.isEmpty() || to.isEmpty() || from.equals(to) || from.equals("model")) {
            return true;
        }
        return ARROWS.containsKey(from) ? ARROWS.get(from).contains(to) : !to.equals("search");
    }

    /** The layer or act; empty for what is no part of the service, and for its root. */
    private static String room(ServicePackages service, JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return Stream.concat(service.layerOf(plain).stream(), service.actOf(plain).stream())
                .findFirst()
                .orElse("");
    }
}
