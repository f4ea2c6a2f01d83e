package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestMoves.ASHBY;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A table of histories against what two providers then see: of each training record its role, its school, what the provider said and
 * where the person stands; then the transfers.
 */
class HistoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 1);
    private static final Provision OF_AURORA = provisionOf(AURORA);
    private static final Provision OF_BEACON = provisionOf(BEACON);

    static Stream<Arguments> histories() {
        return Stream.of(
                row("registered at a school without a partnership, validated", someone(null), "-", "-"),
                row("registered, not validated", TestPeople.anEctOf(OF_AURORA), "-", "-"),
                row("registered and validated", someone(OF_AURORA), "ect 148201 active active", "-"),
                row(
                        "the school confirmed a partnership afterwards",
                        partnered(someone(null), active(OF_AURORA)),
                        "ect 148201 active active",
                        "-"),
                row("the school objected to the partnership", someone(OF_AURORA), "-", "-", OF_AURORA),
                row(
                        "the school objected and confirmed another one",
                        partnered(someone(OF_AURORA), objected(OF_AURORA), active(OF_BEACON)),
                        "-",
                        "ect 148201 active active",
                        OF_AURORA),
                row("deferred", deferred(someone(OF_AURORA)), "ect 148201 deferred active", "-"),
                row("withdrawn", withdrawn(someone(OF_AURORA)), "ect 148201 withdrawn active", "-"),
                row(
                        "deferred, then under another provider: the state is each provider's own",
                        joined(deferred(someone(OF_AURORA)), OF_BEACON),
                        "ect 148201 deferred left > new_provider complete",
                        "ect 139977 active active > new_provider complete"),
                row(
                        "left for another provider, then withdrawn by the old one",
                        withdrawn(joined(someone(OF_AURORA), OF_BEACON)),
                        "ect 148201 withdrawn left > new_provider complete",
                        "ect 139977 active active > new_provider complete"),
                row(
                        "left for a school that leads the training itself",
                        joined(someone(OF_AURORA), null),
                        "ect 148201 active left > new_school complete",
                        "-"),
                row(
                        "left for another provider, to whom the school objects",
                        joined(someone(OF_AURORA), OF_BEACON),
                        "ect 148201 active left > new_provider complete",
                        "-",
                        OF_BEACON),
                row(
                        "left a provider to whom the school objects",
                        joined(someone(OF_AURORA), OF_BEACON),
                        "-",
                        "ect 139977 active active > new_provider complete",
                        OF_AURORA),
                row(
                        "a teacher who became a mentor with another provider",
                        TestPeople.validated(TestPeople.alsoMentoringUnder(someone(OF_AURORA), OF_BEACON)),
                        "ect 148201 active active",
                        "mentor 148201 active active"),
                row(
                        "merged with somebody of another provider",
                        merged(someone(OF_AURORA), someone(OF_BEACON)),
                        "ect 148201 active active",
                        "ect 148201 active active"),
                row(
                        "merged with somebody of the same provider who was deferred",
                        merged(someone(OF_AURORA), deferred(someone(OF_AURORA))),
                        "ect 148201 active active, ect 148201 deferred active",
                        "-"),
                row("retired", retired(someone(OF_AURORA), someone(OF_BEACON)), "-", "-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void whatEachProviderSees(
            String history, Participant person, String aurora, String beacon, Set<PartnershipId> challenged) {
        assertEquals(aurora, seen(person, AURORA, challenged));
        assertEquals(beacon, seen(person, BEACON, challenged));
    }

    private static Arguments row(
            String history, Participant person, String aurora, String beacon, Provision... challenged) {
        return Arguments.of(
                history,
                person,
                aurora,
                beacon,
                Stream.of(challenged).map(Provision::partnershipId).collect(Collectors.toSet()));
    }

    private static String seen(Participant person, LeadProviderId provider, Set<PartnershipId> challenged) {
        VisibleParticipant shown = Visibility.of(person, challenged, TODAY).get(provider);
        VisibleTransfers transfers =
                VisibleTransfers.of(person, challenged, TODAY).get(provider);
        String enrolments = shown == null
                ? "-"
                : shown.enrolments().stream().map(HistoriesTest::told).collect(Collectors.joining(", "));
        return transfers == null
                ? enrolments
                : enrolments + " > "
                        + transfers.transfers().stream()
                                .map(one -> one.type().wireName() + " "
                                        + one.status(TODAY).wireName())
                                .collect(Collectors.joining(", "));
    }

    private static String told(VisibleEnrolment one) {
        return String.join(
                " ",
                one.record().type().wireName(),
                one.period().place().school().urn(),
                one.period().standing().training().wireName(),
                one.participantStatus().orElseThrow().wireName());
    }

    private static Participant someone(Provision provision) {
        return TestMoves.someoneAtHollybrook(provision);
    }

    private static Participant partnered(Participant person, Partnership... standing) {
        return person.following(new SchoolPartnerships(HOLLYBROOK.id(), 2024, List.of(standing)), TODAY, NOW)
                .aggregate();
    }

    private static Participant joined(Participant person, Provision next) {
        return TestMoves.joiner(person, ASHBY, TODAY, next, TODAY);
    }

    private static Participant deferred(Participant person) {
        return acted(
                person, act -> Deferral.judge(act, "other", TestMoves.at(TODAY)).value());
    }

    private static Participant withdrawn(Participant person) {
        return acted(person, act -> Withdrawal.judge(act, "other", TestMoves.at(TODAY))
                .value());
    }

    private static Participant acted(
            Participant person, Function<ProviderAct, Change<Participant, ParticipantEvent>> act) {
        ActRequest request = new ActRequest(AURORA, Optional.of(person.id()), "ecf-induction");
        return act.apply(new ProviderAct(request, Optional.of(person), Set.of()))
                .aggregate();
    }

    private static Participant merged(Participant survivor, Participant other) {
        return Merge.into(survivor, Change.none(other), NOW).survivor().aggregate();
    }

    private static Participant retired(Participant person, Participant survivor) {
        return Merge.into(survivor, Change.none(person), NOW).retired().aggregate();
    }

    private static Partnership active(Provision provision) {
        return partnership(provision, false);
    }

    private static Partnership objected(Provision provision) {
        return partnership(provision, true);
    }

    private static Partnership partnership(Provision provision, boolean challenged) {
        return new Partnership(
                provision.partnershipId(),
                provision.leadProviderId(),
                provision.deliveryPartnerId(),
                challenged,
                false);
    }
}
