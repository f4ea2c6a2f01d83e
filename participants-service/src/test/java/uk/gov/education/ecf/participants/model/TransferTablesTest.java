package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestMoves.ASHBY;
import static uk.gov.education.ecf.participants.model.TestMoves.CALDER;
import static uk.gov.education.ecf.participants.model.TestMoves.joiner;
import static uk.gov.education.ecf.participants.model.TestMoves.judgedJoiner;
import static uk.gov.education.ecf.participants.model.TestMoves.leaver;
import static uk.gov.education.ecf.participants.model.TestMoves.someoneAtHollybrook;
import static uk.gov.education.ecf.participants.model.TestMoves.stayer;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** The three tables of the guidance, row by row: what each provider sees before, between and after, whichever school tells first. */
class TransferTablesTest {

    private static final LocalDate TOLD = LocalDate.of(2025, 3, 3);
    private static final LocalDate LEAVING = LocalDate.of(2025, 4, 11);
    private static final LocalDate JOINING = LocalDate.of(2025, 4, 28);
    private static final LocalDate AFTER = LocalDate.of(2025, 9, 1);

    private final Provision aurora = provisionOf(AURORA);
    private final Provision beacon = provisionOf(BEACON);
    private final Participant before = someoneAtHollybrook(aurora);
    private final Participant left = leaver(before, LEAVING, TOLD);

    @Test
    void beforeAnybodyTellsTheProviderSeesNoTransfer() {
        assertEquals("active 148201 | -", seen(before, AURORA, TOLD));
        assertEquals("- | -", seen(before, BEACON, TOLD));
    }

    @Test
    void whenTheOldSchoolTellsTheProviderThatIsLeftSeesTheLeaving() {
        assertEquals("leaving 148201 | unknown incomplete 148201 2025-04-11 > -", seen(left, AURORA, TOLD));
        assertEquals(
                "leaving 148201 | unknown incomplete 148201 2025-04-11 > -", seen(left, AURORA, LEAVING.minusDays(1)));
        assertEquals("left 148201 | unknown complete 148201 2025-04-11 > -", seen(left, AURORA, LEAVING));
        assertEquals("- | -", seen(left, BEACON, TOLD));
    }

    @Test
    void whenBothHaveToldBothProvidersSeeBothSides() {
        for (Participant moved : inEitherOrder(beacon)) {
            String incomplete = " | new_provider incomplete 148201 2025-04-11 > 139977 2025-04-28";
            assertEquals("leaving 148201" + incomplete, seen(moved, AURORA, TOLD));
            assertEquals("joining 139977" + incomplete, seen(moved, BEACON, TOLD));
            // between the leaving day and the joining day: a leaver reads left from the joining day (rule M5)
            assertEquals("leaving 148201" + incomplete, seen(moved, AURORA, JOINING.minusDays(1)));
            assertEquals("joining 139977" + incomplete, seen(moved, BEACON, JOINING.minusDays(1)));
        }
    }

    @Test
    void fromTheJoiningDayOnTheTransferIsComplete() {
        for (Participant moved : inEitherOrder(beacon)) {
            for (LocalDate day : List.of(JOINING, AFTER)) {
                String complete = " | new_provider complete 148201 2025-04-11 > 139977 2025-04-28";
                assertEquals("left 148201" + complete, seen(moved, AURORA, day));
                assertEquals("active 139977" + complete, seen(moved, BEACON, day));
            }
        }
    }

    @Test
    void whoeverStaysWithTheProviderIsJoiningTheNewSchool() {
        List<Participant> eitherOrder = List.of(
                stayer(left, ASHBY, JOINING, TOLD), leaver(stayer(before, ASHBY, JOINING, TOLD), LEAVING, TOLD));
        for (Participant moved : eitherOrder) {
            assertEquals(
                    "joining 139977 | new_school incomplete 148201 2025-04-11 > 139977 2025-04-28",
                    seen(moved, AURORA, TOLD));
            assertEquals(
                    "active 139977 | new_school complete 148201 2025-04-11 > 139977 2025-04-28",
                    seen(moved, AURORA, JOINING));
        }
    }

    /** Rule M4. */
    @Test
    void theLeavingDateIsNullUntilTheOldSchoolTells() {
        Participant joined = joiner(before, ASHBY, JOINING, beacon, TOLD);

        assertEquals(
                "leaving 148201 | new_provider incomplete 148201 null > 139977 2025-04-28", seen(joined, AURORA, TOLD));
        assertEquals(
                "left 148201 | new_provider complete 148201 null > 139977 2025-04-28", seen(joined, AURORA, JOINING));
    }

    @Test
    void toTrainingThatTheSchoolLeadsIsANewSchool() {
        for (Participant moved : inEitherOrder(null)) {
            assertEquals(
                    "left 148201 | new_school complete 148201 2025-04-11 > 139977 2025-04-28",
                    seen(moved, AURORA, JOINING));
            assertEquals(
                    Set.of(AURORA), VisibleTransfers.of(moved, Set.of(), TOLD).keySet());
        }
    }

    /** Rule M25. */
    @Test
    void aLeavingDayToldAgainCorrectsTheFirstAndBothAreKept() {
        LocalDate later = LEAVING.plusDays(3);
        for (Participant moved : inEitherOrder(beacon)) {
            Participant corrected = leaver(moved, later, TOLD);

            assertEquals(
                    "leaving 148201 | new_provider incomplete 148201 2025-04-14 > 139977 2025-04-28",
                    seen(corrected, AURORA, TOLD));
            assertEquals(
                    List.of(LEAVING, later),
                    ect(corrected).said().leavers().stream()
                            .map(LeaverReport::leavingDate)
                            .toList());
        }
        assertEquals(
                "left 148201 | unknown complete 148201 2025-04-14 > -", seen(leaver(left, later, TOLD), AURORA, later));
    }

    @Test
    void aJoiningDayToldAgainCorrectsTheFirst() {
        LocalDate later = JOINING.plusDays(7);
        for (Participant moved : inEitherOrder(beacon)) {
            Participant corrected = joiner(moved, ASHBY, later, beacon, TOLD);

            assertEquals(
                    "leaving 148201 | new_provider incomplete 148201 2025-04-11 > 139977 2025-05-05",
                    seen(corrected, AURORA, JOINING));
            assertEquals(
                    "active 139977 | new_provider complete 148201 2025-04-11 > 139977 2025-05-05",
                    seen(corrected, BEACON, later));
            assertEquals(2, ect(corrected).periods().size());
        }
    }

    @Test
    void theSameToldAgainChangesNothing() {
        for (Participant moved : inEitherOrder(beacon)) {
            assertEquals(moved, leaver(moved, LEAVING, TOLD));
            assertEquals(moved, joiner(moved, ASHBY, JOINING, beacon, TOLD));
        }
    }

    @Test
    void theNextSchoolCanBeLeftToo() {
        LocalDate next = JOINING.plusDays(100);
        for (Participant moved : inEitherOrder(beacon)) {
            Participant again = joiner(leaver(moved, next, AFTER), CALDER, next.plusDays(20), aurora, AFTER);

            assertEquals(
                    "active 150150 | new_provider complete 148201 2025-04-11 > 139977 2025-04-28"
                            + " | new_provider complete 139977 2025-08-06 > 150150 2025-08-26",
                    seen(again, AURORA, AFTER));
            assertEquals(
                    "left 139977 | new_provider complete 148201 2025-04-11 > 139977 2025-04-28"
                            + " | new_provider complete 139977 2025-08-06 > 150150 2025-08-26",
                    seen(again, BEACON, AFTER));
        }
    }

    /** Rule M23. */
    @Test
    void aProviderUnderAChallengedPartnershipTakesNoPart() {
        Participant moved = joiner(left, ASHBY, JOINING, beacon, TOLD);
        Set<PartnershipId> challenged = Set.of(beacon.partnershipId());

        assertEquals(
                Set.of(AURORA), VisibleTransfers.of(moved, challenged, TOLD).keySet());
        assertEquals(
                Set.of(BEACON),
                VisibleTransfers.of(moved, Set.of(aurora.partnershipId()), TOLD).keySet());
    }

    /** Rule M1. */
    @Test
    void nobodySeesATransferOfSomeoneWhoIsNotValidated() {
        Participant unknown = TestPeople.anEctOf(aurora);

        assertTrue(VisibleTransfers.of(leaver(unknown, LEAVING, TOLD), Set.of(), TOLD)
                .isEmpty());
    }

    @Test
    void whoeverIsDeferredBeforeTheyLeaveReadsAsLeavingAllTheSame() {
        Trained training = new Trained(left, ect(left), ect(left).latest(), AURORA);
        Participant deferred = training.said(
                        TrainingStatus.DEFERRED,
                        StateReason.OTHER,
                        TestMoves.at(TOLD),
                        new ParticipantEvent.Deferred(ect(left).id(), AURORA))
                .aggregate();

        assertEquals(2, ect(deferred).periods().size());
        assertEquals(
                "leaving 148201 | unknown incomplete 148201 2025-04-11 > -", seen(deferred, AURORA, TOLD.plusDays(1)));
        assertEquals(
                "left 148201 | new_provider complete 148201 2025-04-11 > 139977 2025-04-28",
                seen(joiner(deferred, ASHBY, JOINING, beacon, TOLD), AURORA, JOINING));
    }

    /** Rules F-2 and F-3. */
    @Test
    void whatIsNoTransferIsRefused() {
        assertEquals(List.of("already-at-school"), refusals(before, HOLLYBROOK, JOINING, false));
        assertEquals(List.of("joining-date-invalid"), refusals(before, ASHBY, LocalDate.of(2024, 5, 31), false));
        assertEquals(
                List.of("joining-date-invalid"),
                refusals(before, ASHBY, TOLD.plusYears(1).plusDays(1), false));
        assertEquals(List.of(), refusals(before, ASHBY, LocalDate.of(2024, 6, 1), false));
        assertEquals(List.of(), refusals(before, ASHBY, TOLD.plusYears(1), false));
        assertEquals(
                List.of("cannot-continue-with-provider"), refusals(someoneAtHollybrook(null), ASHBY, JOINING, true));
    }

    private static List<String> refusals(Participant person, School school, LocalDate joining, boolean stays) {
        return judgedJoiner(person, school, joining, stays, null, TOLD).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private List<Participant> inEitherOrder(Provision next) {
        return List.of(
                joiner(left, ASHBY, JOINING, next, TOLD),
                leaver(joiner(before, ASHBY, JOINING, next, TOLD), LEAVING, TOLD));
    }

    /** {@code status school | type status leaving > joining | ...}, of what that provider sees on that day. */
    private static String seen(Participant person, LeadProviderId provider, LocalDate day) {
        VisibleParticipant shown = Visibility.of(person, Set.of(), day).get(provider);
        String enrolment = shown == null
                ? "-"
                : shown.enrolments().get(0).participantStatus().orElseThrow().wireName() + " "
                        + shown.enrolments().get(0).period().place().school().urn();
        VisibleTransfers transfers = VisibleTransfers.of(person, Set.of(), day).get(provider);
        Stream<String> told = transfers == null
                ? Stream.of("-")
                : transfers.transfers().stream().map(transfer -> told(transfer, day));
        return Stream.concat(Stream.of(enrolment), told).collect(Collectors.joining(" | "));
    }

    private static String told(Transfer transfer, LocalDate day) {
        return transfer.type().wireName() + " " + transfer.status(day).wireName() + " " + side(transfer.leaving())
                + " > " + (transfer.joining() == null ? "-" : side(transfer.joining()));
    }

    private static String side(TransferSide side) {
        return side.school().urn() + " " + side.date();
    }
}
