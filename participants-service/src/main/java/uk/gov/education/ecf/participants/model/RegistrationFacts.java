package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.calendar.Schedule;

/**
 * What a registration rests on, as the service knows it.
 *
 * @param schedule      where everyone of the cohort starts
 * @param uplift        of the school in that cohort
 * @param provision     the school's own, or the one that was chosen, with the partnership behind it if there is one
 * @param mentor        whether the stated mentor is one
 */
public record RegistrationFacts(
        Optional<School> school,
        Optional<Schedule> schedule,
        Uplift uplift,
        Optional<Provision> provision,
        boolean leadProvider,
        boolean deliveryPartner,
        boolean mentor) {

    /** Where the person goes; null when anything was refused. */
    public Placement judge(Registration registration, Refusals refusals) {
        refusals.addIf(school.isEmpty(), Refusal.SCHOOL_UNKNOWN);
        refusals.addIf(schedule.isEmpty(), Refusal.COHORT_UNKNOWN);
        refusals.addIf(registration.mentorId() != null && !mentor, Refusal.MENTOR_UNKNOWN);
        refusals.addIf(registration.chosenProvision() != null && !leadProvider, Refusal.LEAD_PROVIDER_UNKNOWN);
        refusals.addIf(registration.chosenProvision() != null && !deliveryPartner, Refusal.DELIVERY_PARTNER_UNKNOWN);
        return refusals.isEmpty() ? new Placement(school.get(), schedule.get(), uplift, provision.orElse(null)) : null;
    }
}
