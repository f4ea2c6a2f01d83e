package uk.gov.education.ecf.partnerships.model;

/** What happens to a school. */
public sealed interface SchoolEvent {

    /** For the first time. */
    record Recorded() implements SchoolEvent {}

    /** Its register entry, tutor or address reads differently. */
    record Described() implements SchoolEvent {}

    /** By the school itself, or by what became of a partnership there. */
    record CohortSetUp(int cohort) implements SchoolEvent {}
}
