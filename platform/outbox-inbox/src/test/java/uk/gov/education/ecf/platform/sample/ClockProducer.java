package uk.gov.education.ecf.platform.sample;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

class ClockProducer {

    @Produces
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
