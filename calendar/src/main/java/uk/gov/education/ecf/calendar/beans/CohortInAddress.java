package uk.gov.education.ecf.calendar.beans;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.platform.jsonapi.path.PathReader;

/** Addresses name a cohort of the calendar by the year in which it starts, in four digits and nothing else. */
@Singleton
@Schema(description = "Start year of the cohort", examples = "2024", pattern = "[0-9]{4}")
record CohortInAddress(Calendar calendar) implements PathReader<Cohort> {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    @Override
    public Class<Cohort> type() {
        return Cohort.class;
    }

    @Override
    public Optional<Cohort> read(String text) {
        return YEAR.matcher(text).matches() ? calendar.cohort(Integer.parseInt(text)) : Optional.empty();
    }
}
