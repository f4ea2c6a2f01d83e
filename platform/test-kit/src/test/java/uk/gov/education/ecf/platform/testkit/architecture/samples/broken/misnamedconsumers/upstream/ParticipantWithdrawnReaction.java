package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedconsumers.upstream;

import org.eclipse.microprofile.reactive.messaging.Incoming;

class ParticipantWithdrawnReaction {

    @Incoming("participants")
    void on(String event) {
        event.strip();
    }
}
