package uk.gov.education.ecf.gateway;

import java.util.HashMap;
import java.util.Map;
import uk.gov.education.ecf.gateway.store.TestRedis;

/** {@link LimitedServices} behind a gateway that shares a Redis with others. */
public class SharingServices extends LimitedServices {

    private final TestRedis redis = new TestRedis();

    @Override
    public Map<String, String> start() {
        redis.comeBack();
        Map<String, String> config = new HashMap<>(super.start());
        config.put("ecf.gateway.redis", redis.url());
        return config;
    }

    TestRedis redis() {
        return redis;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(SharingServices.class));
    }

    @Override
    public void stop() {
        super.stop();
        redis.goAway();
    }
}
