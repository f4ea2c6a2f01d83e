package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerTest {

    @AfterEach
    void everythingRunsAgain() {
        LocalInfrastructure.postgres().start();
        LocalInfrastructure.kafka().start();
    }

    @Test
    void aKilledDatabaseKeepsWhatWasCommitted() {
        Database database = Database.named("server_test");
        int port = LocalInfrastructure.postgres().port();
        database.execute("drop table if exists kept");
        database.execute("create table kept (id int)");
        database.execute("insert into kept values (1)");

        LocalInfrastructure.postgres().kill();

        assertFalse(LocalInfrastructure.postgres().isRunning());
        assertThrows(IllegalStateException.class, () -> database.count("kept"));
        LocalInfrastructure.postgres().start();
        assertEquals(port, LocalInfrastructure.postgres().port());
        assertEquals(1, database.count("kept"));
    }

    @Test
    void aKilledBrokerKeepsWhatWasAcknowledged() {
        String key = UUID.randomUUID().toString();
        Upstreams.publishRaw("server-test", key, "kept", Map.of());

        LocalInfrastructure.kafka().kill();
        assertFalse(LocalInfrastructure.kafka().isRunning());
        LocalInfrastructure.kafka().start();

        assertTrue(LocalInfrastructure.kafka().isRunning());
        try (PublishedEvents events = PublishedEvents.fromStart("server-test")) {
            assertEquals(
                    "kept",
                    events.awaitRecord(record -> key.equals(record.key())).value());
        }
    }
}
