package uk.gov.education.ecf.platform.jsonapi.front;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What is measured ends with its application. The registry is the JVM's: where applications follow each other in it, a gauge that stayed
 * would show of the next one what the last one had.
 */
@Singleton
final class EndOfMeasuring {

    private static final int LAST = Integer.MAX_VALUE;

    void end(@Observes @Priority(LAST) ShutdownEvent ended, MeterRegistry meters) {
        meters.clear();
    }
}
