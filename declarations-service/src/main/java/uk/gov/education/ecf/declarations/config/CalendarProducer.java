package uk.gov.education.ecf.declarations.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.calendar.Calendar;

/** The published calendar, or the operator's own where {@code ecf.calendar.folder} names one. */
@Singleton
class CalendarProducer {

    @Produces
    @Singleton
    Calendar calendar(@ConfigProperty(name = "ecf.calendar.folder") Optional<Path> folder) {
        return folder.map(Calendar::from).orElseGet(Calendar::bundled);
    }
}
