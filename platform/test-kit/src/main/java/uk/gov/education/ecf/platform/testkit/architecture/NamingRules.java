package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;

/** Names say what annotations do. */
final class NamingRules {

    private NamingRules() {}

    static List<Rule> all() {
        return List.of(rowsAreRecords(), eventsArriveInConsumers());
    }

    private static Rule rowsAreRecords() {
        return Rule.of(
                "rows are records that only their store knows",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Row")
                        .should()
                        .beRecords()
                        .andShould()
                        .bePackagePrivate()
                        .andShould()
                        .resideInAPackage("..store.."));
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
