package uk.gov.education.ecf.statements.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.calendar.Calendar;

/** Provides the calendar of cohorts: the operator's, where one is configured, else the one of this version. */
@Singleton
class Calendars {

    @Produces
    @Singleton
    Calendar calendar(@ConfigProperty(name = "ecf.calendar.folder") Optional<Path> folder) {
        return folder.map(Calendar::from).orElseGet(Calendar::bundled);
    }
}
