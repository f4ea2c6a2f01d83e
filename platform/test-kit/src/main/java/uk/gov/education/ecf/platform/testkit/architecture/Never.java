package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition that a class never does something: no call, constructor call, method reference or field access of that kind. */
final class Never extends ArchCondition<JavaClass> {

    private final Predicate<JavaAccess<?>> forbidden;

    Never(String description, Predicate<JavaAccess<?>> forbidden) {
        super("never " + description);
        this.forbidden = forbidden;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
                .filter(forbidden)
                .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
    }
}
