package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Small questions about types that several rules ask. Frameworks are known by name, so that none has to be on the class path. */
final class Types {

    private Types() {}

    /** What a class is called by its readers: nested and anonymous classes count as part of the class around them. */
    static String outermostName(JavaClass type) {
        JavaClass outermost = type;
        for (Optional<JavaClass> around = type.getEnclosingClass();
                around.isPresent();
                around = outermost.getEnclosingClass()) {
            outermost = around.get();
        }
        return outermost.getSimpleName();
    }

    static DescribedPredicate<JavaClass> namedOutside(String... endings) {
        return DescribedPredicate.describe("are not named *" + String.join(", *", endings), type -> Stream.of(endings)
                .noneMatch(outermostName(type)::endsWith));
    }

    static ArchCondition<JavaClass> haveNoMethod(String description, Predicate<JavaMethod> forbidden) {
        return new ArchCondition<>("have no method " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(forbidden)
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getDescription() + " is " + description)));
            }
        };
    }

    /** Both hold or neither does. */
    static ArchCondition<JavaClass> agree(
            String name, Predicate<JavaClass> named, String mark, Predicate<JavaClass> marked) {
        return new ArchCondition<>(name + " exactly if they " + mark) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (named.test(type) != marked.test(type)) {
                    String missing = named.test(type) ? mark : name;
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + missing));
                }
            }
        };
    }
}
