package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.upstream;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.transactions.Sql;

class ParticipantEventsConsumer {

    @Incoming("participants")
    Uni<Integer> on(String event) {
        return Sql.update("insert into known_participants values (?1)", event);
    }
}
