package uk.gov.education.ecf.gateway;

import java.util.HashMap;
import java.util.Map;

/** {@link WatchedService} behind a gateway with small limits. */
public class LimitedServices extends WatchedService {

    static final int REQUESTS = 20;
    static final int AT_ONCE = 3;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(super.start());
        config.put("ecf.gateway.limits.requests", "" + REQUESTS);
        config.put("ecf.gateway.limits.window", "300S");
        config.put("ecf.gateway.limits.at-once", "" + AT_ONCE);
        return config;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(LimitedServices.class));
    }
}
