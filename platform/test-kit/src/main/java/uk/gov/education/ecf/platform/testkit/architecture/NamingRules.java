package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;

/** Names say what annotations do. */
final class NamingRules {

    private NamingRules() {}

    static List<Rule> all() {
        return List.of(rowsAreEntities(), eventsArriveInConsumers());
    }

    private static Rule rowsAreEntities() {
        return Rule.of(
                "exactly the entities are named *Row",
                classes()
                        .should(Types.agree(
                                "be named *Row",
                                type -> type.getSimpleName().endsWith("Row"),
                                "carry @Entity",
                                type -> type.isAnnotatedWith("jakarta.persistence.Entity"))));
    }

    private static Rule eventsArriveInConsumers() {
        return Rule.of(
                "events arrive in classes named *Consumer only",
                classes()
                        .that(Types.namedOutside("Consumer"))
                        .should(Types.haveNoMethod(
                                "listening to a channel",
                                method -> method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                                        || method.isAnnotatedWith(
                                                "org.eclipse.microprofile.reactive.messaging.Incomings")
                                        || method.isAnnotatedWith(
                                                "io.smallrye.reactive.messaging.annotations.Incomings"))));
    }
}
