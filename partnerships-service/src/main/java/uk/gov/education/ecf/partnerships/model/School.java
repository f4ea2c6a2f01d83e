package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.platform.values.Change;

/** A school, what it is, and the cohorts it has set up. */
public record School(SchoolId id, SchoolDetails details, SortedMap<Integer, SchoolCohort> cohorts, Instant createdAt) {

    public School {
        cohorts = Collections.unmodifiableSortedMap(new TreeMap<>(cohorts));
    }

    /** Nobody has recorded it before. */
    public static Change<School, SchoolEvent> recorded(SchoolId id, SchoolDetails details, Instant at) {
        return Change.of(new School(id, details, new TreeMap<>(), at), new SchoolEvent.Recorded());
    }

    /** The cohorts that it has set up stay. */
    public Change<School, SchoolEvent> described(SchoolDetails anew) {
        return Change.between(this, new School(id, anew, cohorts, createdAt), after -> new SchoolEvent.Described());
    }

    /** Replaces what was set up for the cohort before (rule SCH-14). */
    public Change<School, SchoolEvent> settingUp(SchoolCohort cohort) {
        return Change.between(this, with(cohort), after -> new SchoolEvent.CohortSetUp(cohort.cohort()));
    }

    School with(SchoolCohort cohort) {
        SortedMap<Integer, SchoolCohort> changed = new TreeMap<>(cohorts);
        changed.put(cohort.cohort(), cohort);
        return new School(id, details, changed, createdAt);
    }

    public Optional<SchoolCohort> cohort(int year) {
        return Optional.ofNullable(cohorts.get(year));
    }

    /** A school that has set up the cohort as not yet known has said nothing of how it goes on. */
    public boolean hasDecidedOn(int year) {
        return cohort(year)
                .filter(cohort -> cohort.choice() != ProgrammeChoice.NOT_YET_KNOWN)
                .isPresent();
    }

    /** A confirmed partnership overrides whatever the school had chosen (rules D-9, D-11). */
    public Change<School, SchoolEvent> providerLedIn(int year) {
        return choosing(ProgrammeChoice.PROVIDER_LED, year);
    }

    /** A school that challenges a partnership because it has nobody to train says so of the cohort too (rule D-17). */
    public Change<School, SchoolEvent> after(Challenge challenge, int year) {
        return challenge.reason() == ChallengeReason.NO_ECTS
                ? choosing(ProgrammeChoice.NO_EARLY_CAREER_TEACHERS, year)
                : Change.none(this);
    }

    private Change<School, SchoolEvent> choosing(ProgrammeChoice choice, int year) {
        return settingUp(cohort(year)
                .map(known -> known.choosing(choice))
                .orElseGet(() -> SchoolCohort.nothingButA(choice, year)));
    }

    /** Until a school has set up a cohort nobody knows how it means to train (rule SCH-11). */
    public ProgrammeChoice choiceIn(int year) {
        return cohort(year).map(SchoolCohort::choice).orElse(ProgrammeChoice.NOT_YET_KNOWN);
    }

    /** Whether providers find it in the cohort: a school without funding, or for school-led training only, is nobody's partner (rules M3, SCH-4). */
    public boolean isListedIn(int year) {
        return eligibleForFundingIn(year) && !isSchoolLedOnlyIn(year);
    }

    /** The eligibility recorded for the cohort, else the school's latest one (rule M3). */
    public boolean eligibleForFundingIn(int year) {
        return cohort(year).map(SchoolCohort::eligibleForFunding).orElse(details.eligibleForFunding());
    }

    /** A school that cannot have funded training; whoever recorded that it can, for the cohort, has the last word (rules M3, SCH-4). */
    public boolean isSchoolLedOnlyIn(int year) {
        boolean fundedInCohort = cohort(year)
                .filter(cohort -> Boolean.TRUE.equals(cohort.eligibleForFunding()))
                .isPresent();
        return details.schoolLedOnly() && !fundedInCohort;
    }

    /** Null when the school has named no tutor. */
    public String tutorName() {
        return details.inductionTutor() == null
                ? null
                : details.inductionTutor().name();
    }

    /** The tutor's address, without a tutor the register's (rule SCH-9); null when neither is known. */
    public String tutorEmail() {
        return details.inductionTutor() == null
                ? details.contactEmail()
                : details.inductionTutor().email();
    }
}
