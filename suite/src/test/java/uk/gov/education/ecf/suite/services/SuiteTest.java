package uk.gov.education.ecf.suite.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

class SuiteTest {

    @TempDir
    Path folder;

    @Test
    void theInfrastructureComesUpWithADatabasePerServiceAndLeavesNothingBehind() throws SQLException {
        List<Component> infrastructure;
        try (Suite suite = Suite.builder()
                .folder(folder)
                .ports(SuitePorts.free())
                .sharedStore()
                .build()) {
            suite.startInfrastructure();
            infrastructure = suite.components().stream()
                    .filter(component -> !(component instanceof ServiceProcess))
                    .toList();
            assertEquals(
                    List.of("PostgreSQL", "Kafka", "Keycloak", "Redis"),
                    infrastructure.stream().map(Component::name).toList());
            assertEquals(List.of("declarations", "participants", "partnerships", "statements"), databases(suite));
            assertTrue(infrastructure.stream().allMatch(Component::ready));
        }
        assertTrue(
                infrastructure.stream().noneMatch(component -> component.isAlive() || Ports.taken(component.port())));
    }

    @Test
    void whatIsNotBuiltIsSaidBeforeAnythingStarts() throws IOException {
        Files.createFile(folder.resolve("ecf"));
        Files.createFile(folder.resolve("pom.xml"));
        try (Suite suite = Suite.builder()
                .root(new ProjectRoot(folder))
                .ports(SuitePorts.free())
                .build()) {
            StartFailure failure = assertThrows(StartFailure.class, suite::start);
            assertTrue(failure.getMessage()
                    .startsWith(folder.resolve("partnerships-service/target/quarkus-app") + " is missing"));
            assertFalse(suite.postgres().isAlive());
        }
    }

    private static List<String> databases(Suite suite) throws SQLException {
        try (Connection connection = suite.postgres().connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select datname from pg_database where datname like '%s' and datname <> 'postgres' order by 1")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
