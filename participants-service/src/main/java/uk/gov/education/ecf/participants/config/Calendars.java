package uk.gov.education.ecf.participants.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.calendar.Calendar;

/** The calendar of this version, or an operator's own from the folder {@code ecf.calendar.folder}. */
@Singleton
class Calendars {

    @Produces
    @Singleton
    Calendar calendar(@ConfigProperty(name = "ecf.calendar.folder") Optional<String> folder) {
        return folder.map(Path::of).map(Calendar::from).orElseGet(Calendar::bundled);
    }
}
