package uk.gov.education.ecf.platform.jsonapi.front;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import sun.misc.Signal;

/**
 * A process that was told to stop, and did, has not failed: its exit code is 0. Quarkus would say 143, as for one that the signal has
 * ended.
 */
@Singleton
final class GoodOrder {

    void keep(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Signal.handle(new Signal("TERM"), told -> System.exit(0));
        }
    }
}
