package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.model.TestForm.TODAY;
import static uk.gov.education.ecf.participants.model.TestForm.placement;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestForm.registration;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.THEN;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

class ParticipantRegistrationTest {

    @Test
    void everyoneStartsOnTheStandardSeptemberOfTheCohortOnItsFirstDay() {
        TrainingRecord record = ect(anEctOf(provisionOf(AURORA)));

        assertEquals(
                new ScheduleName("ecf-standard-september", 2024), record.terms().schedule());
        assertEquals(LocalDate.of(2024, 6, 1), record.periods().get(0).span().start());
        assertNull(record.periods().get(0).span().end());
    }

    @Test
    void theSchoolMayStateAnotherFirstDay() {
        Registration later = registration(form -> form.startDate = TODAY.plusDays(3));
        Participant person = Participant.registered(
                        ParticipantId.random(), TrainingRecordId.random(), later, placement(null), THEN)
                .aggregate();

        assertEquals(TODAY.plusDays(3), ect(person).periods().get(0).span().start());
    }

    @Test
    void upliftsAreCopiedFromTheSchool() {
        assertEquals(new Uplift(false, true), ect(anEctOf(null)).terms().uplift());
    }

    @Test
    void theProviderIsTakenToTrainThemFromTheStart() {
        assertEquals(
                List.of(AURORA),
                ect(anEctOf(provisionOf(AURORA))).providerStates().stream()
                        .map(ProviderState::leadProviderId)
                        .toList());
        assertEquals(List.of(), ect(anEctOf(null)).providerStates());
    }

    @Test
    void noNumberIsConfirmedByRegistering() {
        Participant person = anEctOf(null);

        assertNull(person.teacherReferenceNumber());
        assertEquals("3204417", ect(person).origin().enteredNumber().digits());
    }

    @Test
    void theSameRegistrationIsRecognised() {
        Participant person = anEctOf(null);

        assertEquals(Optional.of(ect(person)), person.madeBy(registration()));
        assertEquals(
                Optional.of(ect(person)),
                person.madeBy(registration(
                        form -> form.trainingRecordId = ect(person).id().toString())));
        assertEquals(Optional.empty(), person.madeBy(registration(form -> form.fullName = "Somebody Else")));
        assertEquals(
                Optional.empty(),
                person.madeBy(registration(form ->
                        form.trainingRecordId = TrainingRecordId.random().toString())));
    }

    @Test
    void anEctMayBecomeAMentorOnce() {
        Participant person = anEctOf(null);
        Registration mentor = registration(form -> form.participantType = "mentor");

        assertEquals(Optional.empty(), person.objectionTo(mentor));
        assertEquals(
                Optional.of(ParticipantRefusals.TYPE_ALREADY_REGISTERED),
                alsoMentoringUnder(person, null).objectionTo(registration(form -> {
                    form.participantType = "mentor";
                    form.fullName = "Else";
                })));
        assertEquals(
                Optional.of(ParticipantRefusals.TYPE_ALREADY_REGISTERED),
                person.objectionTo(registration(form -> form.fullName = "Else")));
    }

    @Test
    void aMentorCannotBecomeAnEct() {
        Participant mentor = Participant.registered(
                        ParticipantId.random(),
                        TrainingRecordId.random(),
                        registration(form -> form.participantType = "mentor"),
                        placement(null),
                        THEN)
                .aggregate();

        assertEquals(Optional.of(ParticipantRefusals.MENTOR_CANNOT_TRAIN_AS_ECT), mentor.objectionTo(registration()));
    }

    @Test
    void anotherRegistrationUnderAKnownRecordIdIsRefused() {
        Participant person = anEctOf(null);

        assertEquals(Optional.of(ParticipantRefusals.REGISTRATION_DIFFERS), person.objectionTo(registration(form -> {
            form.trainingRecordId = ect(person).id().toString();
            form.fullName = "Else";
        })));
    }
}
