package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
public record Period(
        UUID id,
        School school,
        int cohort,
        ScheduleName schedule,
        Provision provision,
        EmailAddress email,
        ParticipantId mentorId,
        TrainingStatus trainingStatus,
        InductionStatus inductionStatus,
        LocalDate startDate,
        LocalDate endDate,
        Instant createdAt) {

    /** The latest comes first: open ones, then the newest start, then the newest made (rule E-31). */
    static final Comparator<Period> LATEST_FIRST = Comparator.comparing(
                    (Period period) -> period.endDate == null ? 0 : 1)
            .thenComparing(Comparator.comparing(Period::startDate).reversed())
            .thenComparing(Comparator.comparing(Period::createdAt).reversed())
            .thenComparing(Period::id);

    static Period begun(Registration registration, Placement placement, Instant now) {
        return new Period(
                UUID.randomUUID(),
                placement.school(),
                registration.cohort(),
                ScheduleName.of(placement.schedule()),
                placement.provision(),
                registration.details().email(),
                registration.mentorId(),
                TrainingStatus.ACTIVE,
                InductionStatus.ACTIVE,
                placement.firstDay(registration.startDate()),
                null,
                now);
    }

    Optional<LeadProviderId> leadProvider() {
        return Optional.ofNullable(provision).map(Provision::leadProviderId);
    }

    boolean isAt(SchoolPartnerships standing) {
        return school.id().equals(standing.school()) && cohort == standing.cohort();
    }

    /** Under way for a school that does not say the person is going, gone or done, and nobody trains them (rules D-11, E-25). */
    boolean needsProvision(SchoolPartnerships standing) {
        return isAt(standing)
                && endDate == null
                && inductionStatus == InductionStatus.ACTIVE
                && (provision == null || standing.isChallenged(provision));
    }

    /** With the partnership behind it, and the delivery partner that this partnership has now (rules D-4, D-15). */
    Period following(SchoolPartnerships standing) {
        return provision == null || !isAt(standing) ? this : with(standing.current(provision), trainingStatus);
    }

    /** Under another provision: in place when it begins later or lacked one, else by a new period from that day on (rule E-29). */
    Stream<Period> movedTo(Provision given, LocalDate day, Instant now) {
        Period under = with(given, trainingStatusUnder(given));
        if (provision == null || startDate.isAfter(day)) {
            return Stream.of(under);
        }
        return Stream.of(changedOn(day), under.begunAnew(day, now));
    }

    private Period changedOn(LocalDate day) {
        return new Period(
                id,
                school,
                cohort,
                schedule,
                provision,
                email,
                mentorId,
                trainingStatus,
                InductionStatus.CHANGED,
                startDate,
                day,
                createdAt);
    }

    private Period begunAnew(LocalDate day, Instant now) {
        return new Period(
                UUID.randomUUID(),
                school,
                cohort,
                schedule,
                provision,
                email,
                mentorId,
                trainingStatus,
                inductionStatus,
                day,
                null,
                now);
    }

    boolean isTrainedBy(LeadProviderId provider) {
        return leadProvider().equals(Optional.of(provider));
    }

    /** What a lead provider said of the training counts as long as the training is its own. */
    private TrainingStatus trainingStatusUnder(Provision given) {
        return isTrainedBy(given.leadProviderId()) ? trainingStatus : TrainingStatus.ACTIVE;
    }

    Period with(School renumbered) {
        return with(renumbered, provision, email, trainingStatus);
    }

    Period with(EmailAddress changed) {
        return with(school, provision, changed, trainingStatus);
    }

    private Period with(Provision given, TrainingStatus said) {
        return with(school, given, email, said);
    }

    private Period with(School at, Provision given, EmailAddress reached, TrainingStatus said) {
        return new Period(
                id,
                at,
                cohort,
                schedule,
                given,
                reached,
                mentorId,
                said,
                inductionStatus,
                startDate,
                endDate,
                createdAt);
    }
}
