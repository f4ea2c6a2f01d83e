package uk.gov.education.ecf.calendar;

/** A schedule exists once per cohort. */
record ScheduleKey(String identifier, int cohort) {

    @Override
    public String toString() {
        return identifier + " " + cohort;
    }
}
