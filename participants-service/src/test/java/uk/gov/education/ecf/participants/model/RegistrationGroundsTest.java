package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestForm.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;

class RegistrationGroundsTest {

    private final Optional<Schedule> september = Calendar.bundled().defaultScheduleOf(2024);
    private final Registration plain = registration();
    private final Registration choosy = registration(form -> {
        form.leadProviderId = UUID.randomUUID().toString();
        form.deliveryPartnerId = UUID.randomUUID().toString();
        form.mentorId = UUID.randomUUID().toString();
    });

    @Test
    void aKnownSchoolAndCohortSuffice() {
        Judged<Placement> placement = new RegistrationGrounds(
                        Optional.of(HOLLYBROOK),
                        september,
                        Uplift.UNKNOWN,
                        Optional.empty(),
                        new RegistrationGrounds.Known(false, false, Optional.empty()))
                .judge(plain.destination());

        assertEquals(
                Judged.accepted(new Placement(HOLLYBROOK, september.orElseThrow(), Uplift.UNKNOWN, null, null)),
                placement);
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertEquals(List.of(ParticipantRefusals.SCHOOL_UNKNOWN), refusals(plain, Optional.empty(), september, true));
        assertEquals(
                List.of(ParticipantRefusals.COHORT_UNKNOWN),
                refusals(plain, Optional.of(HOLLYBROOK), Optional.empty(), true));
        assertEquals(
                List.of(
                        ParticipantRefusals.MENTOR_UNKNOWN,
                        ParticipantRefusals.LEAD_PROVIDER_UNKNOWN,
                        ParticipantRefusals.DELIVERY_PARTNER_UNKNOWN),
                refusals(choosy, Optional.of(HOLLYBROOK), september, false));
        assertEquals(List.of(), refusals(choosy, Optional.of(HOLLYBROOK), september, true));
    }

    private static List<Refusal> refusals(
            Registration registration, Optional<School> school, Optional<Schedule> schedule, boolean known) {
        return new RegistrationGrounds(
                        school,
                        schedule,
                        Uplift.UNKNOWN,
                        Optional.empty(),
                        new RegistrationGrounds.Known(
                                known,
                                known,
                                Optional.of(ParticipantId.random()).filter(any -> known)))
                .judge(registration.destination())
                .refusals();
    }
}
