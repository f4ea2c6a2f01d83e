package uk.gov.education.ecf.partnerships.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.partnerships.model.CohortYear;
import uk.gov.education.ecf.platform.jsonapi.path.PathReader;

/** Addresses name a cohort by the year in which it starts. */
@ApplicationScoped
class CohortInAddress implements PathReader<Cohort> {

    private final Calendar calendar;

    CohortInAddress(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Class<Cohort> type() {
        return Cohort.class;
    }

    @Override
    public Optional<Cohort> read(String text) {
        return CohortYear.of(text, calendar).flatMap(calendar::cohort);
    }

    @Override
    public String description() {
        return "Start year of the cohort";
    }
}
