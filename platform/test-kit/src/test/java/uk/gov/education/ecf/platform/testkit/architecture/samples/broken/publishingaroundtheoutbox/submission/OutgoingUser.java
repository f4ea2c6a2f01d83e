package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publishingaroundtheoutbox.submission;

import org.eclipse.microprofile.reactive.messaging.Outgoing;

class OutgoingUser {

    @Outgoing("somewhere")
    String message() {
        return "past the outbox";
    }
}
