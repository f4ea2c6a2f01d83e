package uk.gov.education.ecf.calendar;

import java.time.LocalDate;

/**
 * One intake under one call-off contract. All dates are days in London.
 *
 * @param startYear the year by which the cohort is known, such as 2021
 * @param academicYear its label, such as {@code 2021/22}
 * @param academicYearStartsOn first day of the academic year
 * @param registrationOpensOn first day on which schools can register people for it
 * @param automaticAssignmentEndsOn last day on which a newly registered person without a date joins it
 * @param paymentsFrozenOn first day without further payments; null when no such day is set
 * @param mentorFunding whether mentors are paid for separately, for {@code started} and {@code completed} only
 * @param detailedEvidenceTypes whether the detailed kinds of evidence apply
 */
public record Cohort(
        int startYear,
        String academicYear,
        LocalDate academicYearStartsOn,
        LocalDate registrationOpensOn,
        LocalDate automaticAssignmentEndsOn,
        LocalDate paymentsFrozenOn,
        boolean mentorFunding,
        boolean detailedEvidenceTypes) {

    /** Whether the academic year started on that day or within the year before it (rule COH-4). */
    public boolean isCurrentOn(LocalDate day) {
        return !academicYearStartsOn.isAfter(day) && academicYearStartsOn.isAfter(day.minusYears(1));
    }

    /** Whether schools could register people for it on that day. */
    public boolean isRegistrationOpenOn(LocalDate day) {
        return !registrationOpensOn.isAfter(day);
    }

    /** Whether nothing is paid any more on that day; the freezing day counts (rule COH-8). */
    public boolean isPaymentsFrozenOn(LocalDate day) {
        return paymentsFrozenOn != null && !paymentsFrozenOn.isAfter(day);
    }
}
