package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * A stretch of training at one school with one provision and one schedule (rule E-24).
 *
 * @param cohort    of the school's programme; the schedule's may differ (rule E-62)
 * @param provision null without one
 * @param email     the address that lead providers are given
 * @param mentorId  null for mentors, or when there is none
 * @param startDate first day
 * @param endDate   the day on which it stops; null while open
 */
public record Period(UUID id, School school, int cohort, ScheduleName schedule, Provision provision, EmailAddress email,
        ParticipantId mentorId, TrainingStatus trainingStatus, InductionStatus inductionStatus, LocalDate startDate, LocalDate endDate,
        Instant createdAt) {

    /** The latest comes first: open ones, then the newest start, then the newest made (rule E-31). */
    static final Comparator<Period> LATEST_FIRST = Comparator.comparing((Period period) -> period.endDate == null ? 0 : 1)
            .thenComparing(Comparator.comparing(Period::startDate).reversed())
            .thenComparing(Comparator.comparing(Period::createdAt).reversed())
            .thenComparing(Period::id);

    static Period begun(Registration registration, Placement placement, Instant now) {
        return new Period(UUID.randomUUID(), placement.school(), registration.cohort(), ScheduleName.of(placement.schedule()),
                placement.provision(), registration.details().email(), registration.mentorId(), TrainingStatus.ACTIVE,
                InductionStatus.ACTIVE, placement.firstDay(registration.startDate()), null, now);
    }

    Optional<LeadProviderId> leadProvider() {
        return Optional.ofNullable(provision).map(Provision::leadProviderId);
    }

    boolean awaitsProvision(School where, int when) {
        return provision == null && endDate == null && school.id().equals(where.id()) && cohort == when;
    }

    Period with(Provision given) {
        return new Period(id, school, cohort, schedule, given, email, mentorId, trainingStatus, inductionStatus, startDate, endDate, createdAt);
    }

    Period with(EmailAddress changed) {
        return new Period(id, school, cohort, schedule, provision, changed, mentorId, trainingStatus, inductionStatus, startDate, endDate,
                createdAt);
    }
}
