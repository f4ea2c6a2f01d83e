package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.config;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

class ClockProducer {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
