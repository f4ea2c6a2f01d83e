package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.model.TestForm.TODAY;
import static uk.gov.education.ecf.participants.model.TestForm.form;
import static uk.gov.education.ecf.participants.model.TestForm.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.refusals.Refusal;

class RegistrationFormTest {

    @Test
    void whatIsRightIsKept() {
        Registration registration = registration(form -> {
            form.fullName = "  Oskar Kessler ";
            form.teacherReferenceNumber = "32 044";
        });

        assertEquals(ParticipantType.ECT, registration.type());
        assertEquals("Oskar Kessler", registration.details().fullName());
        assertEquals("0032044", registration.teacherReferenceNumber().digits());
        assertEquals(2024, registration.destination().cohort());
        assertNull(registration.destination().chosenProvision());
    }

    @Test
    void aMentorNeedsANumberAnEctDoesNot() {
        refuses(
                form -> {
                    form.participantType = "mentor";
                    form.teacherReferenceNumber = null;
                },
                ParticipantRefusals.TRN_MISSING);
        refuses(form -> form.teacherReferenceNumber = null);
    }

    @Test
    void aMentorHasNoMentor() {
        refuses(
                form -> {
                    form.participantType = "mentor";
                    form.mentorId = UUID.randomUUID().toString();
                },
                ParticipantRefusals.MENTOR_NOT_ALLOWED);
    }

    @Test
    void everyValueIsJudged() {
        refuses(form -> form.participantId = "7", ParticipantRefusals.PARTICIPANT_ID_INVALID);
        refuses(form -> form.trainingRecordId = "7", ParticipantRefusals.TRAINING_RECORD_ID_INVALID);
        refuses(form -> form.participantType = "ECT", ParticipantRefusals.PARTICIPANT_TYPE_INVALID);
        refuses(form -> form.fullName = " ", ParticipantRefusals.FULL_NAME_MISSING);
        refuses(form -> form.email = "nobody", ParticipantRefusals.EMAIL_INVALID);
        refuses(form -> form.teacherReferenceNumber = "1234", ParticipantRefusals.TRN_INVALID);
        refuses(form -> form.schoolId = null, ParticipantRefusals.SCHOOL_UNKNOWN);
        refuses(form -> form.cohort = "2024x", ParticipantRefusals.COHORT_UNKNOWN);
        refuses(form -> form.cohort = null, ParticipantRefusals.COHORT_UNKNOWN);
        refuses(form -> form.mentorId = "me", ParticipantRefusals.MENTOR_UNKNOWN);
    }

    @Test
    void aNameHasAtMost255Characters() {
        refuses(form -> form.fullName = "n".repeat(255));
        refuses(form -> form.fullName = "n".repeat(256), ParticipantRefusals.FULL_NAME_MISSING);
    }

    @Test
    void nobodyIsBornTodayOrBefore1900() {
        refuses(form -> form.dateOfBirth = null, ParticipantRefusals.DATE_OF_BIRTH_INVALID);
        refuses(form -> form.dateOfBirth = TODAY, ParticipantRefusals.DATE_OF_BIRTH_INVALID);
        refuses(form -> form.dateOfBirth = TODAY.minusDays(1));
        refuses(form -> form.dateOfBirth = LocalDate.of(1900, 1, 1));
        refuses(form -> form.dateOfBirth = LocalDate.of(1899, 12, 31), ParticipantRefusals.DATE_OF_BIRTH_INVALID);
    }

    @Test
    void aStartDateIsOneThatCanBeKept() {
        refuses(form -> form.startDate = LocalDate.of(2999, 12, 31));
        refuses(form -> form.startDate = LocalDate.of(3000, 1, 1), ParticipantRefusals.START_DATE_INVALID);
    }

    @Test
    void theTwoProvidersComeTogetherOrNotAtAll() {
        String one = UUID.randomUUID().toString();
        refuses(form -> form.leadProviderId = one, ParticipantRefusals.DELIVERY_PARTNER_MISSING);
        refuses(form -> form.deliveryPartnerId = one, ParticipantRefusals.LEAD_PROVIDER_MISSING);
        refuses(form -> {
            form.leadProviderId = one;
            form.deliveryPartnerId = one;
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        refuses(
                form -> {
                    form.participantType = null;
                    form.fullName = null;
                    form.email = null;
                    form.dateOfBirth = null;
                },
                ParticipantRefusals.PARTICIPANT_TYPE_INVALID,
                ParticipantRefusals.FULL_NAME_MISSING,
                ParticipantRefusals.EMAIL_INVALID,
                ParticipantRefusals.DATE_OF_BIRTH_INVALID);
    }

    @Test
    void theSameRegistrationHasTheSameFingerprintWhicheverIdsAreStated() {
        Registration first = registration();

        assertEquals(
                first.fingerprint(),
                registration(form -> form.participantId = UUID.randomUUID().toString())
                        .fingerprint());
        assertNotEquals(
                first.fingerprint(),
                registration(form -> form.email = "else@hollybrook.example").fingerprint());
        assertNotEquals(
                first.fingerprint(),
                registration(form -> form.startDate = TODAY).fingerprint());
    }

    private static void refuses(Consumer<TestForm> but, Refusal... expected) {
        assertEquals(List.of(expected), form(but).judge(TODAY).refusals());
    }
}
