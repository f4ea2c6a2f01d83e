package uk.gov.education.ecf.declarations.model;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A stretch of training with one provision and one schedule.
 *
 * @param trainingStatus  {@code active}, {@code deferred} or {@code withdrawn}
 * @param inductionStatus {@code active}, {@code changed}, {@code leaving}, {@code withdrawn} or {@code completed}
 * @param endDate         null while open
 * @param challenged      whether the school challenged the partnership behind it
 */
public record Period(
        Trainers trainers,
        OnSchedule schedule,
        String trainingStatus,
        String inductionStatus,
        LocalDate startDate,
        LocalDate endDate,
        boolean challenged) {

    boolean isWith(LeadProviderId provider) {
        return provider.equals(trainers.leadProviderId());
    }

    /** Under a challenged partnership a provider has no record to act on (rule M9). */
    boolean isActionableBy(LeadProviderId provider) {
        return isWith(provider) && !challenged;
    }

    boolean hadStartedBy(LocalDate day) {
        return !startDate.isAfter(day);
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
