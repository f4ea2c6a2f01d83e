package uk.gov.education.ecf.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/** Two replicas of partnerships-service, one of statements-service. */
public class FailingReplicas implements QuarkusTestResourceLifecycleManager {

    static final int FAILURES = 3;

    private FailingReplica one;
    private FailingReplica other;
    private FailingReplica only;

    @Override
    public Map<String, String> start() {
        one = new FailingReplica("one");
        other = new FailingReplica("other");
        only = new FailingReplica("only");
        return Map.of(
                "ecf.gateway.services.partnerships",
                one.url() + "," + other.url(),
                "ecf.gateway.services.statements",
                only.url(),
                "ecf.gateway.breaker.failures",
                "" + FAILURES,
                "ecf.gateway.limits.requests",
                "1000000");
    }

    FailingReplica one() {
        return one;
    }

    FailingReplica other() {
        return other;
    }

    FailingReplica only() {
        return only;
    }

    List<FailingReplica> all() {
        return List.of(one, other, only);
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(FailingReplicas.class));
    }

    @Override
    public void stop() {
        one.end();
        other.end();
        only.end();
    }
}
