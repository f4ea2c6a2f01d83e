package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;

/** Time has one source, so that tests and the sandbox can set it. */
final class ClockRules {

    private ClockRules() {}

    static List<Rule> of(ServicePackages service) {
        return List.of(Rule.of(
                "time comes from an injected clock",
                classes()
                        .should(new Never(
                                "ask the machine for the time",
                                access -> asksMachine(access) && !providesClock(service, access)))));
    }

    private static boolean asksMachine(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> access.getName().equals("currentTimeMillis");
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                access.getName().equals("getInstance");
            case "java.util.Date" -> access.getName().equals("<init>") && takesNothing(access);
            case "java.time.Clock" ->
                access.getName().startsWith("system") || access.getName().startsWith("tick");
            default -> isNowWithoutClock(access);
        };
    }

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }

    /** Somebody has to make the clock that is injected: a producer method in {@code config}. */
    private static boolean providesClock(ServicePackages service, JavaAccess<?> access) {
        JavaCodeUnit origin = access.getOrigin();
        JavaClass owner = origin.getOwner();
        return owner.getPackageName().startsWith(service.layer("config"))
                && origin.getRawReturnType().isAssignableTo("java.time.Clock")
                && isProducer(origin);
    }

    private static boolean isProducer(JavaMember member) {
        return member.isAnnotatedWith("jakarta.enterprise.inject.Produces");
    }
}
