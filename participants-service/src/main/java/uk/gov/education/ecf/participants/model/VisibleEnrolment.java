package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** A training record as one lead provider sees it: by its own latest period. */
public record VisibleEnrolment(LeadProviderId seenBy, TrainingRecord record, Period period, LocalDate today) {

    public Optional<ParticipantStatus> participantStatus() {
        return statusCourse().on(today);
    }

    /** Its status on any day. */
    public StatusCourse statusCourse() {
        return StatusCourse.of(period, record.arrivalOf(period));
    }

    public Optional<ProviderState> withdrawal() {
        return said(TrainingStatus.WITHDRAWN);
    }

    public Optional<ProviderState> deferral() {
        return said(TrainingStatus.DEFERRED);
    }

    Optional<LocalDate> nextStatusChange() {
        return statusCourse().nextChange(today);
    }

    /** What this provider said last, as long as its own period still says so (rule E-40). */
    private Optional<ProviderState> said(TrainingStatus status) {
        return period.standing().training() == status ? record.latestStateOf(seenBy, status) : Optional.empty();
    }
}
