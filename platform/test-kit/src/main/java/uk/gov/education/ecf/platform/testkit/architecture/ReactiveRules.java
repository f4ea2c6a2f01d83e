package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What would stall the event loop, share one transaction between two flows, or publish around the outbox. */
final class ReactiveRules {

    private static final String OUTBOX = "uk.gov.education.ecf.platform.outbox..";

    private static final Set<String> PUBLISHERS = Set.of(
            "io.smallrye.reactive.messaging.MutinyEmitter",
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "io.smallrye.reactive.messaging.kafka.KafkaProducer");

    private static final DescribedPredicate<JavaClass> PUBLISHING = resideInAnyPackage(
                    "org.apache.kafka.clients.producer..", "io.vertx.kafka.client.producer..")
            .or(DescribedPredicate.describe("emitters", type -> PUBLISHERS.contains(type.getName())))
            .as("a Kafka producer or emitter");

    private static final Map<String, Set<String>> BLOCKING = Map.of(
            "io.smallrye.mutiny.Uni", Set.of("await"),
            "io.smallrye.mutiny.groups.MultiSubscribe", Set.of("asIterable", "asStream"),
            "java.lang.Thread", Set.of("sleep", "join"),
            "java.util.concurrent.TimeUnit", Set.of("sleep", "timedJoin", "timedWait"),
            "java.util.concurrent.CountDownLatch", Set.of("await"),
            "java.util.concurrent.Future", Set.of("get", "join"));

    private static final Map<String, Set<String>> PARALLEL = Map.of(
            "io.smallrye.mutiny.Uni", Set.of("join", "combine"),
            "io.smallrye.mutiny.groups.MultiOnItem", Set.of("transformToUniAndMerge", "transformToMultiAndMerge"),
            "io.smallrye.mutiny.groups.MultiFlatten", Set.of("merge"));

    private ReactiveRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "nothing is published around the outbox",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(OUTBOX)
                                .should()
                                .dependOnClassesThat(PUBLISHING)),
                Rule.of(
                        "nothing blocks the event loop",
                        classes().should(new Never("block", access -> isOneOf(BLOCKING, access)))),
                Rule.of(
                        "nothing runs in parallel in one transaction",
                        classes().should(new Never("run in parallel", access -> isOneOf(PARALLEL, access)))));
    }

    private static boolean isOneOf(Map<String, Set<String>> methods, JavaAccess<?> access) {
        return methods.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(access.getName())
                        && access.getTargetOwner().isAssignableTo(entry.getKey()));
    }
}
