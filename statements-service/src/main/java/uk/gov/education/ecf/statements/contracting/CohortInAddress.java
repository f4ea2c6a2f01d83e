package uk.gov.education.ecf.statements.contracting;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.platform.jsonapi.path.PathReader;
import uk.gov.education.ecf.statements.model.Written;

/** Addresses name a cohort by its start year. */
@Singleton
@Schema(description = "Start year of the cohort", examples = "2024", pattern = "[0-9]{4}")
record CohortInAddress(Calendar calendar) implements PathReader<Cohort> {

    @Override
    public Class<Cohort> type() {
        return Cohort.class;
    }

    @Override
    public Optional<Cohort> read(String text) {
        return Written.year(text).flatMap(calendar::cohort);
    }
}
