package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestMoves.ASHBY;
import static uk.gov.education.ecf.participants.model.TestMoves.CALDER;
import static uk.gov.education.ecf.participants.model.TestMoves.someoneAtHollybrook;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

/** Whatever happens to somebody, in whatever order. */
class HistoryProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final Provision AT_HOLLYBROOK = provisionOf(AURORA);
    private static final List<Provision> PROVISIONS = List.of(AT_HOLLYBROOK, provisionOf(AURORA), provisionOf(BEACON));
    private static final List<PartnershipId> PARTNERSHIPS =
            PROVISIONS.stream().map(Provision::partnershipId).toList();
    private static final LeadProviderId STRANGER = LeadProviderId.of("c0000000-0000-4000-8000-000000000003");

    /** Something that somebody asks for on a day; what is refused changes nothing. */
    private interface Step {
        Participant on(Participant person, LocalDate day);
    }

    @Property(tries = 300)
    void aProviderWithoutARecordSeesNothing(
            @ForAll("histories") List<Step> steps, @ForAll("challenges") Set<PartnershipId> challenged) {
        Participant person = after(steps);
        Set<LeadProviderId> having = person.trainingRecords().stream()
                .flatMap(record -> record.periods().stream())
                .filter(period -> period.isUnchallenged(challenged))
                .flatMap(period -> period.leadProvider().stream())
                .collect(Collectors.toSet());

        assertEquals(having, Visibility.of(person, challenged, FIRST).keySet());
        assertTrue(having.containsAll(
                VisibleTransfers.of(person, challenged, FIRST).keySet()));
        assertTrue(!having.contains(STRANGER));
    }

    @Property(tries = 300)
    void trainingRecordsKeepTheirIdsAndOneOfTheirPeriodsIsOpenAtMost(@ForAll("histories") List<Step> steps) {
        Participant before = someoneAtHollybrook(AT_HOLLYBROOK);
        Participant person = after(before, steps);

        assertEquals(ids(before), ids(person));
        person.trainingRecords().forEach(record -> {
            assertTrue(record.periods().stream()
                            .filter(period -> period.span().isOpen())
                            .count()
                    <= 1);
            assertTrue(new Stays(record)
                    .all()
                    .toList()
                    .equals(Stream.iterate(0, stay -> stay + 1)
                            .limit(new Stays(record).last() + 1L)
                            .toList()));
        });
    }

    /** Each provider's word is its own. */
    @Property(tries = 300)
    void aProvidersWordChangesNothingForAnother(@ForAll("histories") List<Step> steps, @ForAll("acts") String act) {
        Participant person = after(steps);
        LocalDate day = FIRST.plusDays(30);

        assertEquals(status(person, BEACON), status(said(person, AURORA, act, day), BEACON));
        assertEquals(status(person, AURORA), status(said(person, BEACON, act, day), AURORA));
    }

    /** What was said last is what is shown, and said again it is refused. */
    @Property(tries = 300)
    void aProvidersWordIsShown(@ForAll("histories") List<Step> steps, @ForAll("acts") String act) {
        Participant person = after(steps);
        LocalDate day = FIRST.plusDays(30);
        Participant said = said(person, AURORA, act, day);

        if (!said.equals(person)) {
            TrainingStatus expected =
                    switch (act) {
                        case "defer" -> TrainingStatus.DEFERRED;
                        case "resume" -> TrainingStatus.ACTIVE;
                        default -> TrainingStatus.WITHDRAWN;
                    };
            assertEquals(Optional.of(expected), status(said, AURORA));
            assertEquals(said, said(said, AURORA, act, day));
        }
    }

    /** Any order of the same school reports ends in the same picture. */
    @Property(tries = 500)
    void whicheverSchoolTellsFirst(
            @ForAll @IntRange(min = -60, max = 200) int leaving,
            @ForAll @IntRange(min = 0, max = 100) int gap,
            @ForAll("provisions") Optional<Provision> own,
            @ForAll boolean stays,
            @ForAll @IntRange(min = -10, max = 400) int seenAfter) {
        LocalDate told = LocalDate.of(2025, 3, 3);
        LocalDate leavingDate = told.plusDays(leaving);
        LocalDate joiningDate = leavingDate.plusDays(gap);
        Participant before = someoneAtHollybrook(AT_HOLLYBROOK);
        Step leaver = leaver(leavingDate);
        Step joiner = joiner(ASHBY, joiningDate, own.orElse(null), stays);

        Participant oneWay = joiner.on(leaver.on(before, told), told);
        Participant other = leaver.on(joiner.on(before, told), told);

        LocalDate day = told.plusDays(seenAfter);
        for (LeadProviderId provider : List.of(AURORA, BEACON)) {
            assertEquals(seen(oneWay, provider, day), seen(other, provider, day));
        }
    }

    /** Nothing reads differently before the day that was foretold, and something does on it. */
    @Property(tries = 300)
    void transfersTurnOnTheDayThatWasForetold(@ForAll("histories") List<Step> steps) {
        Participant person = after(steps);
        VisibleTransfers.of(person, Set.of(), FIRST)
                .forEach((provider, now) -> now.nextStatusChange().ifPresent(day -> {
                    assertEquals(transfers(person, provider, FIRST), transfers(person, provider, day.minusDays(1)));
                    assertTrue(!transfers(person, provider, FIRST).equals(transfers(person, provider, day)));
                }));
    }

    private static Participant after(List<Step> steps) {
        return after(someoneAtHollybrook(AT_HOLLYBROOK), steps);
    }

    private static Participant after(Participant before, List<Step> steps) {
        Participant person = before;
        LocalDate day = FIRST;
        for (Step step : steps) {
            day = day.plusDays(1);
            person = step.on(person, day);
        }
        return person;
    }

    private static Set<TrainingRecordId> ids(Participant person) {
        return person.trainingRecords().stream().map(TrainingRecord::id).collect(Collectors.toSet());
    }

    private static Optional<TrainingStatus> status(Participant person, LeadProviderId provider) {
        return Optional.ofNullable(Visibility.of(person, Set.of(), FIRST).get(provider))
                .map(seen -> seen.enrolments().get(0).period().standing().training());
    }

    private static String seen(Participant person, LeadProviderId provider, LocalDate day) {
        VisibleParticipant shown = Visibility.of(person, Set.of(), day).get(provider);
        return shown == null
                ? "-"
                : shown.enrolments().get(0).participantStatus() + " "
                        + shown.enrolments().get(0).period().place() + " "
                        + shown.enrolments().get(0).period().provision() + " " + transfers(person, provider, day);
    }

    private static List<String> transfers(Participant person, LeadProviderId provider, LocalDate day) {
        VisibleTransfers seen = VisibleTransfers.of(person, Set.of(), day).get(provider);
        return seen == null
                ? List.of()
                : seen.transfers().stream()
                        .map(one -> one.type() + " " + one.status(day) + " "
                                + one.leaving().school().urn() + " "
                                + one.leaving().date() + " "
                                + (one.joining() == null
                                        ? "-"
                                        : one.joining().school().urn() + " "
                                                + one.joining().date()))
                        .toList();
    }

    @Provide
    Arbitrary<Set<PartnershipId>> challenges() {
        return Arbitraries.of(PARTNERSHIPS).set();
    }

    @Provide
    Arbitrary<Optional<Provision>> provisions() {
        return Arbitraries.of(PROVISIONS).optional(0.7);
    }

    @Provide
    Arbitrary<String> acts() {
        return Arbitraries.of("defer", "resume", "withdraw");
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Arbitraries.oneOf(leavers(), joiners(), words()).list().ofMaxSize(9);
    }

    private Arbitrary<Step> leavers() {
        return days().map(HistoryProperties::leaver);
    }

    private Arbitrary<Step> joiners() {
        return Combinators.combine(
                        Arbitraries.of(ASHBY, CALDER, TestForm.HOLLYBROOK),
                        days(),
                        provisions(),
                        Arbitraries.of(true, false))
                .as((school, day, own, stays) -> joiner(school, day, own.orElse(null), stays));
    }

    private Arbitrary<Step> words() {
        return Combinators.combine(Arbitraries.of(AURORA, BEACON), acts())
                .as((provider, act) -> (person, day) -> said(person, provider, act, day));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 300).map(FIRST::plusDays);
    }

    private static Step leaver(LocalDate leaving) {
        return (person, day) -> applied(
                person,
                new Leaver(leaving, null).judge(ect(person), TestMoves.at(day)).map(person::with));
    }

    private static Step joiner(School school, LocalDate joining, Provision own, boolean stays) {
        return (person, day) -> applied(
                person,
                TestMoves.judgedJoiner(person, school, joining, stays, own, day).map(person::with));
    }

    private static Participant said(Participant person, LeadProviderId provider, String act, LocalDate day) {
        ProviderAct request = new ProviderAct(
                new ActRequest(provider, Optional.of(person.id()), "ecf-induction"), Optional.of(person), Set.of());
        Moment at = TestMoves.at(day);
        return applied(
                person,
                switch (act) {
                    case "defer" -> Deferral.judge(request, "other", at);
                    case "resume" -> Resumption.judge(request, at);
                    default -> Withdrawal.judge(request, "other", at);
                });
    }

    private static Participant applied(Participant person, Judged<Change<Participant, ParticipantEvent>> judged) {
        return judged.fold(Change::aggregate, refusals -> person);
    }
}
