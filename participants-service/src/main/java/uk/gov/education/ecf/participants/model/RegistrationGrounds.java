package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

/**
 * What a registration rests on, as the service knows it.
 *
 * @param schedule  where everyone of the cohort starts
 * @param uplift    of the school in that cohort
 * @param provision the school's own, or the one that was chosen, with the partnership behind it if there is one
 * @param known     whether those that the registration names exist
 */
public record RegistrationGrounds(
        Optional<School> school,
        Optional<Schedule> schedule,
        Uplift uplift,
        Optional<Provision> provision,
        Known known) {

    /**
     * Which of the named are known; false, or empty, for whom nobody named.
     *
     * @param mentor by the id that is in use
     */
    public record Known(boolean leadProvider, boolean deliveryPartner, Optional<ParticipantId> mentor) {}

    /** Where the person goes. */
    public Judged<Placement> judge(Destination destination) {
        boolean chosen = destination.chosenProvision() != null;
        return new Refusals()
                .addIf(school.isEmpty(), ParticipantRefusals.SCHOOL_UNKNOWN)
                .addIf(schedule.isEmpty(), ParticipantRefusals.COHORT_UNKNOWN)
                .addIf(destination.mentorId() != null && known.mentor().isEmpty(), ParticipantRefusals.MENTOR_UNKNOWN)
                .addIf(chosen && !known.leadProvider(), ParticipantRefusals.LEAD_PROVIDER_UNKNOWN)
                .addIf(chosen && !known.deliveryPartner(), ParticipantRefusals.DELIVERY_PARTNER_UNKNOWN)
                .otherwise(() -> new Placement(
                        school.orElseThrow(),
                        schedule.orElseThrow(),
                        uplift,
                        provision.orElse(null),
                        known.mentor().orElse(null)));
    }
}
