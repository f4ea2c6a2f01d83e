package uk.gov.education.ecf.declarations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantValidated;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/**
 * Someone in training, told of as participants-service would: a validated, fundable teacher of 2024 with Aurora, unless the
 * test says otherwise. Every one has ids and a teacher reference number of its own.
 */
final class SomeParticipant {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000_000);

    final ParticipantId id = ParticipantId.random();
    final TrainingRecordId trainingRecord = TrainingRecordId.random();
    final DeliveryPartnerId deliveryPartner = DeliveryPartnerId.random();
    final ParticipantId mentor = ParticipantId.random();
    final PartnershipId partnership = PartnershipId.random();

    private final List<PeriodSnapshot> periods = new ArrayList<>();
    private final List<ProviderStateSnapshot> states = new ArrayList<>();
    private String number = String.valueOf(NUMBERS.incrementAndGet());
    private String type = "ect";
    private int cohort = 2024;
    private Integer programme;
    private boolean validated = true;
    private Boolean fundable = true;
    private boolean uplift;
    private boolean withdrawnBySchool;
    private long version;
    private UUID lastEvent;

    private SomeParticipant() {}

    static SomeParticipant aTeacher() {
        return new SomeParticipant();
    }

    static SomeParticipant aMentor() {
        SomeParticipant mentor = new SomeParticipant();
        mentor.type = "mentor";
        return mentor;
    }

    SomeParticipant of(int year) {
        cohort = year;
        return this;
    }

    /** At a school whose programme is of another cohort than the schedule. */
    SomeParticipant inProgrammeOf(int year) {
        programme = year;
        return this;
    }

    SomeParticipant numbered(String teacherReferenceNumber) {
        number = teacherReferenceNumber;
        return this;
    }

    SomeParticipant notValidated() {
        validated = false;
        fundable = null;
        return this;
    }

    SomeParticipant fundable(Boolean answer) {
        validated = true;
        fundable = answer;
        return this;
    }

    SomeParticipant withUplift() {
        uplift = true;
        return this;
    }

    SomeParticipant withdrawnBySchool() {
        withdrawnBySchool = true;
        return this;
    }

    SomeParticipant with(PeriodSnapshot period) {
        periods.add(period);
        return this;
    }

    SomeParticipant with(ProviderStateSnapshot state) {
        states.add(state);
        return this;
    }

    SomeParticipant withoutPeriods() {
        periods.clear();
        return this;
    }

    PeriodSnapshot period(LeadProviderId provider, String status, LocalDate start, LocalDate end) {
        return period(provider, status, "active", start, end);
    }

    PeriodSnapshot period(
            LeadProviderId provider, String inductionStatus, String trainingStatus, LocalDate start, LocalDate end) {
        return new PeriodSnapshot(
                provider,
                deliveryPartner,
                partnership,
                SchoolId.random(),
                "123456",
                programme == null ? cohort : programme,
                "ecf-standard-september",
                cohort,
                type.equals("ect") ? mentor : null,
                trainingStatus,
                inductionStatus,
                start,
                end);
    }

    ParticipantId id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The id under which it was told of last. */
    UUID lastEvent() {
        return lastEvent;
    }

    /** Told and remembered. */
    SomeParticipant known() {
        told();
        Given.isKnown(this);
        return this;
    }

    /** Told, and nothing awaited. */
    SomeParticipant told() {
        version++;
        if (periods.isEmpty()) {
            periods.add(period(Given.AURORA, "active", LocalDate.of(cohort, 6, 1), null));
        }
        lastEvent = Upstreams.publish(event(version));
        return this;
    }

    ParticipantValidated event(long at) {
        return new ParticipantValidated(trainingRecord, fundable, snapshot(), at, Given.NOON);
    }

    private ParticipantSnapshot snapshot() {
        TrainingRecordSnapshot record = new TrainingRecordSnapshot(
                trainingRecord,
                type,
                type.equals("ect") ? "ecf-induction" : "ecf-mentor",
                "ecf-standard-september",
                cohort,
                validated,
                fundable,
                uplift,
                false,
                withdrawnBySchool,
                periods,
                states);
        return new ParticipantSnapshot(id, "Zuri Ncube", number, List.of(record));
    }
}
