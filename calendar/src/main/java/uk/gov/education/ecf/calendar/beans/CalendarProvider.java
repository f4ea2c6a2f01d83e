package uk.gov.education.ecf.calendar.beans;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.InvalidCalendarException;

/** Loads the calendar while the application starts; a file that cannot be right stops the start with file, line and reason. */
@Startup
@Singleton
class CalendarProvider {

    private final Calendar calendar;

    /** @throws InvalidCalendarException for the first defect found in the folder's files */
    CalendarProvider(@ConfigProperty(name = "ecf.calendar.folder") Optional<Path> folder) {
        calendar = folder.map(Calendar::from).orElseGet(Calendar::bundled);
    }

    @Produces
    @Singleton
    Calendar calendar() {
        return calendar;
    }
}
