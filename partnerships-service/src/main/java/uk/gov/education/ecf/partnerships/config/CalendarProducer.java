package uk.gov.education.ecf.partnerships.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.calendar.Calendar;

/** The calendar out of the jar, or out of the folder named by {@code ecf.calendar.folder}. */
@Singleton
class CalendarProducer {

    @Produces
    @Singleton
    Calendar calendar(@ConfigProperty(name = "ecf.calendar.folder") Optional<Path> folder) {
        return folder.map(Calendar::from).orElseGet(Calendar::bundled);
    }
}
