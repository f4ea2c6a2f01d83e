package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.askingthemachineforthetime.config;

import java.time.Clock;

class ClockWithoutProducer {

    Clock unannotated() {
        return Clock.systemUTC();
    }
}
