package uk.gov.education.ecf.declarations.model;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * A stretch of training with one provision and one schedule.
 *
 * @param leadProviderId    null without provider-led training
 * @param deliveryPartnerId null without provider-led training
 * @param mentorId          null when there is none
 * @param scheduleCohort    start year of the schedule; that of the school's programme may differ
 * @param trainingStatus    {@code active}, {@code deferred} or {@code withdrawn}
 * @param inductionStatus   {@code active}, {@code changed}, {@code leaving}, {@code withdrawn} or {@code completed}
 * @param endDate           null while open
 * @param challenged        whether the school challenged the partnership behind it
 */
public record Period(
        LeadProviderId leadProviderId,
        DeliveryPartnerId deliveryPartnerId,
        ParticipantId mentorId,
        String scheduleIdentifier,
        int scheduleCohort,
        String trainingStatus,
        String inductionStatus,
        LocalDate startDate,
        LocalDate endDate,
        boolean challenged) {

    boolean isWith(LeadProviderId provider) {
        return provider.equals(leadProviderId);
    }

    /** Under a challenged partnership a provider has no record to act on (rule M9). */
    boolean isActionableBy(LeadProviderId provider) {
        return isWith(provider) && !challenged;
    }

    boolean hadStartedBy(LocalDate day) {
        return !startDate.isAfter(day);
    }

    boolean isOn(String schedule, int cohort) {
        return scheduleIdentifier.equals(schedule) && scheduleCohort == cohort;
    }

    boolean isTrainingActive() {
        return trainingStatus.equals("active");
    }

    /** Whether the provider of this period sees what others declared on that day (rule H-33). */
    boolean lets(LocalDate declaredOn) {
        return switch (inductionStatus) {
            case "active", "completed" -> true;
            case "leaving" -> endDate == null || !declaredOn.isAfter(endDate);
            default -> false;
        };
    }
}
