package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Training that went on elsewhere: transfers, other schedules, other cohorts (rules H-3, H-16, H-20, H-33). */
class MovedTrainingTest {

    private static final OnSchedule SEPTEMBER = new OnSchedule("ecf-standard-september", 2024);
    private static final DeliveryPartnerId FIRST = DeliveryPartnerId.random();
    private static final DeliveryPartnerId SECOND = DeliveryPartnerId.random();

    /** Away with Beacon from 1 October to 1 December. */
    private static SomeTraining awayAndBack() {
        return ofATeacher()
                .with(period(AURORA, FIRST, SEPTEMBER, "leaving", "2024-06-01", "2024-10-01"))
                .with(period(BEACON, null, SEPTEMBER, "leaving", "2024-10-01", "2024-12-01"))
                .with(period(AURORA, SECOND, SEPTEMBER, "active", "2024-12-01", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-12T09:30:00Z, true",
        "2024-11-30T23:59:59Z, true",
        "2024-12-01T00:00:00Z, false",
        "2024-12-31T12:00:00Z, false"
    })
    void theDeliveryPartnerIsThatOfTheProvidersOwnStayOnThatDay(String date, boolean first) {
        assertEquals(
                first ? FIRST : SECOND,
                aSubmissionFor(awayAndBack())
                        .dated(date)
                        .accepted()
                        .declared()
                        .trainers()
                        .deliveryPartnerId());
    }

    @ParameterizedTest
    @CsvSource({"2024-12-01T00:00:00Z, true", "2024-12-01T23:59:59Z, true", "2024-12-02T00:00:00Z, false"})
    void whoWasLeftSeesWhatIsDatedUpToTheLeavingDay(String date, boolean seen) {
        SomeTraining training = awayAndBack();
        Declaration declaration = SomeDeclaration.of(training, AURORA, STARTED, date, DeclarationState.ELIGIBLE);
        assertEquals(seen, Visibility.of(declaration, training.participant()).contains(BEACON));
    }

    @Test
    void whoCameBackSeesWhatTheOtherDeclared() {
        SomeTraining training = awayAndBack();
        Declaration declaration =
                SomeDeclaration.of(training, BEACON, STARTED, "2024-11-01T12:00:00Z", DeclarationState.PAYABLE);
        assertTrue(Visibility.of(declaration, training.participant()).contains(AURORA));
    }

    @Test
    void onAnotherScheduleItsMilestonesCount() {
        OnSchedule january = new OnSchedule("ecf-standard-january", 2024);
        SomeTraining moved = ofATeacher()
                .on("ecf-standard-january")
                .with(period(AURORA, FIRST, SEPTEMBER, "changed", "2024-06-01", "2024-09-01"))
                .with(period(AURORA, FIRST, january, "active", "2024-09-01", null));
        assertEquals(
                List.of("declaration-date-before-milestone"),
                aSubmissionFor(moved).dated("2024-12-31T23:59:59Z").refusals());
        assertEquals(
                List.of(), aSubmissionFor(moved).dated("2025-01-01T00:00:00Z").refusals());
    }

    @Test
    void whenTheNextProviderChangesTheScheduleThePreviousOneDeclaresNoMore() {
        OnSchedule january = new OnSchedule("ecf-standard-january", 2024);
        SomeTraining moved = ofATeacher()
                .on("ecf-standard-january")
                .with(period(AURORA, FIRST, SEPTEMBER, "leaving", "2024-06-01", "2024-10-01"))
                .with(period(BEACON, null, january, "active", "2024-10-01", null));
        assertEquals(
                List.of("participant-not-recognised"),
                aSubmissionFor(moved).dated("2025-01-01T00:00:00Z").refusals());
    }

    /** Out of a cohort that nothing is paid for any more: what follows is of the new one. */
    @Test
    void afterAMoveOfCohortsTheNewOneIsDeclaredFor() {
        SomeTraining moved = ofATeacher()
                .with(period(
                        AURORA,
                        FIRST,
                        new OnSchedule("ecf-standard-september", 2021),
                        "changed",
                        "2021-09-01",
                        "2024-09-01"))
                .with(period(AURORA, FIRST, SEPTEMBER, "active", "2024-09-01", null));
        assertEquals(2024, aSubmissionFor(moved).accepted().declared().trainee().cohort());
        assertEquals(
                List.of("declaration-already-exists"),
                aSubmissionFor(moved).alreadyLive().refusals());
    }

    private static Period period(
            LeadProviderId provider,
            DeliveryPartnerId partner,
            OnSchedule schedule,
            String inductionStatus,
            String start,
            String end) {
        return new Period(
                new Trainers(provider, partner, null),
                schedule,
                "active",
                inductionStatus,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                false);
    }
}
