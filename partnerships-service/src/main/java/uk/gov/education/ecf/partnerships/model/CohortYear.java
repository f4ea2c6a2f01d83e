package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;

/** The year by which a cohort is known, as people write it. */
public final class CohortYear {

    private CohortYear() {}

    /** Empty unless the text is exactly the year of a cohort; null is empty too. */
    public static Optional<Integer> of(String text, Calendar calendar) {
        boolean year = text != null && text.strip().matches("[0-9]{4}");
        return year ? calendar.cohort(Integer.parseInt(text.strip())).map(Cohort::startYear) : Optional.empty();
    }
}
