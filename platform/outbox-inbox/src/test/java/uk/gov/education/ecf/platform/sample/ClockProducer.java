package uk.gov.education.ecf.platform.sample;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

class ClockProducer {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
