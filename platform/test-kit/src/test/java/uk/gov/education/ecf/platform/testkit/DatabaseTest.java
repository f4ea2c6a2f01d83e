package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final Instant NOON = Instant.parse("2025-09-01T12:00:00.123456Z");

    private final Database database = Database.named("database_test");

    @BeforeEach
    void oneRow() {
        database.execute("drop table if exists visits");
        database.execute("create table visits (id uuid primary key, visitor text, at timestamptz)");
    }

    @Test
    void whatIsWrittenIsRead() {
        UUID id = UUID.randomUUID();

        assertEquals(1, database.execute("insert into visits values (?, ?, ?)", id, "Ada", NOON));

        assertEquals(Optional.of(NOON), database.value(Instant.class, "select at from visits where id = ?", id));
        assertEquals(List.of("Ada"), database.list(String.class, "select visitor from visits"));
        assertEquals(
                Map.of("id", id, "visitor", "Ada"),
                database.rows("select id, visitor from visits").get(0));
        assertEquals(1, database.count("visits"));
        assertEquals(0, database.countWhere("visits", "visitor = ?", "Grace"));
    }

    @Test
    void noRowAndNullAreEmpty() {
        database.execute("insert into visits (id) values (?)", UUID.randomUUID());

        assertEquals(Optional.empty(), database.value(String.class, "select visitor from visits"));
        assertEquals(Optional.empty(), database.value(String.class, "select visitor from visits where false"));
    }

    @Test
    void aMistakeNamesTheStatement() {
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> database.count("nowhere"));

        assertTrue(failure.getMessage().contains("nowhere"), failure.getMessage());
    }

    @Test
    void theApplicationHasADatabaseOfItsOwn() {
        assertEquals(Optional.of("test"), Database.ofApplication().value(String.class, "select current_database()"));
    }
}
