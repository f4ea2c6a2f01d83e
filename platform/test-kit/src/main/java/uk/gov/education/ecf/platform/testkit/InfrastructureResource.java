package uk.gov.education.ecf.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Hands {@link LocalInfrastructure} to the application under test. Most tests get it through {@link ComponentTest}. */
public class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return LocalInfrastructure.configuration();
    }

    /** The next application in this JVM uses the same servers; they end with the JVM. */
    @Override
    public void stop() {
        // on purpose nothing
    }
}
