package uk.gov.education.ecf.platform.schema;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Ends the start of a version that does not migrate by itself and whose migrations have not all been applied, before it hears, relays
 * or serves anything. A database that is ahead of it is in order: versions run side by side while replicas are replaced.
 */
@ApplicationScoped
class SchemaCheck {

    private static final int BEFORE_ANYTHING_ELSE = 1;

    private final Flyway flyway;
    private final boolean migrated;

    SchemaCheck(Flyway flyway, @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrated) {
        this.flyway = flyway;
        this.migrated = migrated;
    }

    void check(@Observes @Priority(BEFORE_ANYTHING_ELSE) StartupEvent startup) {
        if (!migrated) {
            flyway.validate();
        }
    }
}
