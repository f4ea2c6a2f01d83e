package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** A validated, fundable teacher of 2024 on the standard September schedule with Aurora, unless the test says otherwise. */
final class SomeTraining {

    static final LeadProviderId AURORA = LeadProviderId.of("a0000000-0000-4000-8000-000000000001");
    static final LeadProviderId BEACON = LeadProviderId.of("b0000000-0000-4000-8000-000000000002");

    final ParticipantId participant = ParticipantId.random();
    final TrainingRecordId record = TrainingRecordId.random();
    final DeliveryPartnerId deliveryPartner = DeliveryPartnerId.random();
    final ParticipantId mentor = ParticipantId.random();

    private final List<Period> periods = new ArrayList<>();
    private final List<ProviderState> states = new ArrayList<>();
    private CourseIdentifier course = CourseIdentifier.ECF_INDUCTION;
    private String schedule = "ecf-standard-september";
    private int cohort = 2024;
    private boolean validated = true;
    private boolean fundable = true;
    private boolean uplift;
    private boolean withdrawnBySchool;
    private ParticipantId registeredAs = participant;

    private SomeTraining() {}

    static SomeTraining ofATeacher() {
        return new SomeTraining();
    }

    static SomeTraining ofAMentor() {
        SomeTraining training = new SomeTraining();
        training.course = CourseIdentifier.ECF_MENTOR;
        return training;
    }

    SomeTraining in(int year) {
        cohort = year;
        return this;
    }

    SomeTraining on(String identifier) {
        schedule = identifier;
        return this;
    }

    SomeTraining notValidated() {
        validated = false;
        return this;
    }

    SomeTraining notFundable() {
        fundable = false;
        return this;
    }

    SomeTraining withUplift() {
        uplift = true;
        return this;
    }

    SomeTraining withdrawnBySchool() {
        withdrawnBySchool = true;
        return this;
    }

    SomeTraining withdrawn(LeadProviderId provider, String at) {
        return reported(provider, "withdrawn", at);
    }

    SomeTraining reported(LeadProviderId provider, String state, String at) {
        states.add(new ProviderState(provider, state, Instant.parse(at)));
        return this;
    }

    SomeTraining with(LeadProviderId provider, String inductionStatus, String start, String end) {
        return with(provider, inductionStatus, "active", start, end, false);
    }

    SomeTraining with(
            LeadProviderId provider,
            String inductionStatus,
            String trainingStatus,
            String start,
            String end,
            boolean challenged) {
        periods.add(new Period(
                new Trainers(provider, deliveryPartner, mentor),
                new OnSchedule(schedule, cohort),
                trainingStatus,
                inductionStatus,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                challenged));
        return this;
    }

    SomeTraining with(Period period) {
        periods.add(period);
        return this;
    }

    SomeTraining registeredAs(ParticipantId id) {
        registeredAs = id;
        return this;
    }

    /** Of the same person as the other training, who goes by that one's id. */
    Participant mergedInto(SomeTraining other) {
        return new Participant(other.participant, "1234567", List.of(other.record(), record()));
    }

    Participant participant() {
        return new Participant(participant, "1234567", List.of(record()));
    }

    private TrainingRecord record() {
        List<Period> known = periods.isEmpty()
                ? List.of(new Period(
                        new Trainers(AURORA, deliveryPartner, mentor),
                        new OnSchedule(schedule, cohort),
                        "active",
                        "active",
                        LocalDate.of(cohort, 6, 1),
                        null,
                        false))
                : periods;
        return new TrainingRecord(
                new Origin(record, registeredAs),
                course,
                new OnSchedule(schedule, cohort),
                new Funding(validated, fundable, new Uplifts(uplift, false)),
                withdrawnBySchool,
                known,
                states);
    }
}
