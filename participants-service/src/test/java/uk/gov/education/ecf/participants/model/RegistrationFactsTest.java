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

class RegistrationFactsTest {

    private final Optional<Schedule> september = Calendar.bundled().defaultScheduleOf(2024);
    private final Registration plain = registration();
    private final Registration choosy = registration(form -> {
        form.leadProviderId = UUID.randomUUID().toString();
        form.deliveryPartnerId = UUID.randomUUID().toString();
        form.mentorId = UUID.randomUUID().toString();
    });

    @Test
    void aKnownSchoolAndCohortSuffice() {
        Placement placement = new RegistrationFacts(
                        Optional.of(HOLLYBROOK), september, Uplift.UNKNOWN, Optional.empty(), false, false, false)
                .judge(plain, new Refusals());

        assertEquals(new Placement(HOLLYBROOK, september.orElseThrow(), Uplift.UNKNOWN, null), placement);
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertEquals(List.of(Refusal.SCHOOL_UNKNOWN), refusals(plain, Optional.empty(), september, true));
        assertEquals(List.of(Refusal.COHORT_UNKNOWN), refusals(plain, Optional.of(HOLLYBROOK), Optional.empty(), true));
        assertEquals(
                List.of(Refusal.MENTOR_UNKNOWN, Refusal.LEAD_PROVIDER_UNKNOWN, Refusal.DELIVERY_PARTNER_UNKNOWN),
                refusals(choosy, Optional.of(HOLLYBROOK), september, false));
        assertEquals(List.of(), refusals(choosy, Optional.of(HOLLYBROOK), september, true));
    }

    private static List<Refusal> refusals(
            Registration registration, Optional<School> school, Optional<Schedule> schedule, boolean known) {
        Refusals refusals = new Refusals();
        new RegistrationFacts(school, schedule, Uplift.UNKNOWN, Optional.empty(), known, known, known)
                .judge(registration, refusals);
        return refusals.toList();
    }
}
