package uk.gov.education.ecf.participants.model;

import static uk.gov.education.ecf.participants.model.TestForm.placement;
import static uk.gov.education.ecf.participants.model.TestForm.registration;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** People as tests meet them. */
final class TestPeople {

    static final Instant THEN = Instant.parse("2024-07-01T09:30:00Z");
    static final Instant NOW = Instant.parse("2024-09-16T10:00:00Z");
    static final LeadProviderId AURORA = LeadProviderId.of("a0000000-0000-4000-8000-000000000001");
    static final LeadProviderId BEACON = LeadProviderId.of("b0000000-0000-4000-8000-000000000002");
    static final Validation ELIGIBLE = answer("3204417");

    private TestPeople() {}

    static Participant anEctOf(Provision provision) {
        return Participant.registered(
                        ParticipantId.random(), TrainingRecordId.random(), registration(), placement(provision), THEN)
                .aggregate();
    }

    static Participant alsoMentoringUnder(Participant ect, Provision provision) {
        Registration mentor = registration(form -> form.participantType = "mentor");
        return ect.alsoRegistered(TrainingRecordId.random(), mentor, placement(provision), THEN.plusSeconds(60))
                .aggregate();
    }

    static Participant validated(Participant participant) {
        Participant answered = participant;
        for (TrainingRecord record : participant.trainingRecords()) {
            answered = answered.validated(record.id(), ELIGIBLE).aggregate();
        }
        return answered;
    }

    static Validation answer(String number) {
        return new Validation(
                EligibilityStatus.ELIGIBLE,
                EligibilityReason.NONE,
                number == null ? null : new TeacherReferenceNumber(number),
                null);
    }

    static TrainingRecord ect(Participant participant) {
        return participant.trainingRecords().get(0);
    }
}
