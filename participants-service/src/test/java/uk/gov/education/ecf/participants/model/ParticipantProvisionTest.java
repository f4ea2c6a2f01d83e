package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestForm.TODAY;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.NOW;
import static uk.gov.education.ecf.participants.model.TestPeople.THEN;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.platform.values.Change;

/** A person at a school whose partnerships change. */
class ParticipantProvisionTest {

    private final Provision confirmed = provisionOf(AURORA);
    private final Provision challenged = provisionOf(AURORA);

    @Test
    void whoHasNoProviderGetsTheOneThatWasConfirmed() {
        Participant provided = follow(anEctOf(null), active(confirmed));

        assertEquals(List.of(confirmed), provisions(provided));
        assertEquals(
                List.of(AURORA),
                ect(provided).providerStates().stream()
                        .map(ProviderState::leadProviderId)
                        .toList());
    }

    @Test
    void whoHasAProviderKeepsIt() {
        Provision beacon = provisionOf(BEACON);
        Participant person = anEctOf(beacon);

        assertEquals(person, follow(person, active(confirmed), active(beacon)));
    }

    @Test
    void anotherSchoolOrCohortIsNoConcern() {
        Participant person = anEctOf(null);

        assertEquals(
                person,
                person.following(
                                new SchoolPartnerships(SchoolId.random(), 2024, List.of(active(confirmed))),
                                TODAY,
                                THEN)
                        .aggregate());
        assertEquals(
                person,
                person.following(new SchoolPartnerships(HOLLYBROOK.id(), 2023, List.of(active(confirmed))), TODAY, THEN)
                        .aggregate());
    }

    @Test
    void theOtherRecordKeepsItsOwnProvider() {
        Provision beacon = provisionOf(BEACON);
        Participant person = follow(alsoMentoringUnder(anEctOf(null), beacon), active(confirmed), relationship(beacon));

        assertEquals(List.of(confirmed), provisions(person));
        assertEquals(beacon, person.trainingRecords().get(1).periods().get(0).provision());
    }

    @Test
    void aRelationshipIsNobodyElsesProvision() {
        Participant person = anEctOf(null);

        assertEquals(person, follow(person, relationship(confirmed)));
    }

    @Test
    void whoIsUnderAChallengedPartnershipStaysUntilThereIsAnother() {
        Participant person = anEctOf(challenged);

        assertEquals(person, follow(person, objectedTo(challenged)));
        assertEquals(person, follow(person, objectedTo(challenged), relationship(provisionOf(BEACON))));
    }

    @Test
    void aPeriodThatStartedEndsTodayAndANewOneBegins() {
        Period before = period(challenged, TODAY, null);
        List<Period> periods = ect(follow(someone(before), active(confirmed), objectedTo(challenged)))
                .periods();

        assertEquals(
                new Period(
                        before.id(),
                        before.place(),
                        before.schedule(),
                        challenged,
                        before.email(),
                        new Standing(TrainingStatus.ACTIVE, InductionStatus.CHANGED),
                        new Span(TODAY, TODAY, THEN)),
                periods.get(0));
        assertEquals(
                new Period(
                        periods.get(1).id(),
                        before.place(),
                        before.schedule(),
                        confirmed,
                        before.email(),
                        new Standing(TrainingStatus.ACTIVE, InductionStatus.ACTIVE),
                        new Span(TODAY, null, NOW)),
                periods.get(1));
        assertEquals(2, periods.size());
    }

    @Test
    void aPeriodThatIsToComeIsChangedInPlace() {
        Period before = period(challenged, TODAY.plusDays(1), null);
        Period after = onlyPeriod(follow(someone(before), active(confirmed), objectedTo(challenged)));

        assertEquals(
                new Period(
                        before.id(),
                        before.place(),
                        before.schedule(),
                        confirmed,
                        before.email(),
                        new Standing(TrainingStatus.ACTIVE, InductionStatus.ACTIVE),
                        new Span(TODAY.plusDays(1), null, THEN)),
                after);
    }

    @ParameterizedTest
    @EnumSource(TrainingStatus.class)
    void theSameLeadProviderGoesOnAsItWas(TrainingStatus said) {
        for (LocalDate start : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            TrainingRecord after = ect(follow(
                    someone(saying(period(challenged, start, null), said)), active(confirmed), objectedTo(challenged)));

            assertEquals(said, latest(after).standing().training());
            assertEquals(List.of(), after.providerStates());
        }
    }

    @ParameterizedTest
    @EnumSource(TrainingStatus.class)
    void anotherLeadProviderBeginsAnew(TrainingStatus said) {
        Provision beacon = provisionOf(BEACON);
        for (LocalDate start : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            TrainingRecord after = ect(follow(
                    someone(saying(period(challenged, start, null), said)), active(beacon), objectedTo(challenged)));

            assertEquals(TrainingStatus.ACTIVE, latest(after).standing().training());
            assertEquals(
                    List.of(new ProviderState(
                            after.providerStates().get(0).id(), BEACON, TrainingStatus.ACTIVE, null, NOW)),
                    after.providerStates());
        }
    }

    @Test
    void whoMovedDoesNotMoveAgain() {
        Participant moved = follow(someone(period(challenged, TODAY, null)), active(confirmed), objectedTo(challenged));

        assertEquals(moved, follow(moved, active(confirmed), objectedTo(challenged)));
    }

    @ParameterizedTest
    @EnumSource(value = InductionStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void whoeverTheSchoolSaysIsGoneOrDoneStays(InductionStatus said) {
        for (Provision now : new Provision[] {challenged, null}) {
            Participant person = someone(saying(period(now, TODAY.minusDays(9), null), said));

            assertEquals(person, follow(person, active(confirmed), objectedTo(challenged)));
        }
    }

    @Test
    void whoeverTheSchoolWithdrewStays() {
        Participant person = withdrawnBySchool(someone(period(challenged, TODAY.minusDays(9), null)));

        assertEquals(person, follow(person, active(confirmed), objectedTo(challenged)));
    }

    @Test
    void aPeriodWithAnEndStays() {
        Participant person = someone(period(challenged, TODAY.minusDays(9), TODAY.plusDays(9)));

        assertEquals(person, follow(person, active(confirmed), objectedTo(challenged)));
    }

    @Test
    void anotherDeliveryPartnerIsThatOfEveryPeriodUnderThePartnership() {
        Provision changed = new Provision(AURORA, DeliveryPartnerId.random(), confirmed.partnershipId());
        Provision relationship = provisionOf(AURORA);
        Participant person = someone(
                period(confirmed, TODAY.minusDays(9), TODAY),
                period(relationship, TODAY, TODAY),
                period(confirmed, TODAY, null));

        assertEquals(
                List.of(changed, relationship, changed),
                provisions(follow(person, active(changed), relationship(relationship))));
    }

    @Test
    void aChosenPairIsLinkedToItsPartnershipTheSchoolsOwnFirst() {
        Provision pair = new Provision(AURORA, DeliveryPartnerId.random(), null);
        Provision own = of(pair);
        Provision side = of(pair);
        Participant person = someone(period(pair, TODAY.minusDays(9), TODAY), period(pair, TODAY, null));

        assertEquals(List.of(side, side), provisions(follow(person, active(provisionOf(AURORA)), relationship(side))));
        assertEquals(List.of(own, own), provisions(follow(person, active(own), relationship(side))));
        assertEquals(person, follow(person, objectedTo(own), relationship(provisionOf(AURORA))));
    }

    @Test
    void whatTheLatestChangedPeriodHasIsAnnounced() {
        Participant person = someone(period(challenged, TODAY, null));

        assertEquals(
                List.of(ParticipantEvent.ProvisionAssigned.of(confirmed)),
                changed(person, active(confirmed), objectedTo(challenged)).events());
    }

    @Test
    void periodsAtARenumberedSchoolTakeItsNumber() {
        School renumbered = new School(HOLLYBROOK.id(), "150001");
        Participant person = someone(period(confirmed, TODAY.minusDays(9), TODAY), period(confirmed, TODAY, null));

        assertEquals(
                List.of(renumbered, renumbered),
                ect(person.attending(renumbered, Map.of()).aggregate()).periods().stream()
                        .map(period -> period.place().school())
                        .toList());
        assertEquals(
                person,
                person.attending(new School(SchoolId.random(), "150001"), Map.of())
                        .aggregate());
        assertEquals(person, person.attending(HOLLYBROOK, Map.of()).aggregate());
    }

    private static Participant follow(Participant person, Partnership... standing) {
        return changed(person, standing).aggregate();
    }

    private static Change<Participant, ParticipantEvent> changed(Participant person, Partnership... standing) {
        return person.following(new SchoolPartnerships(HOLLYBROOK.id(), 2024, List.of(standing)), TODAY, NOW);
    }

    private static Partnership active(Provision provision) {
        return partnership(provision, false, false);
    }

    private static Partnership relationship(Provision provision) {
        return partnership(provision, false, true);
    }

    private static Partnership objectedTo(Provision provision) {
        return partnership(provision, true, false);
    }

    private static Partnership partnership(Provision provision, boolean challenged, boolean relationship) {
        return new Partnership(
                provision.partnershipId(),
                provision.leadProviderId(),
                provision.deliveryPartnerId(),
                challenged,
                relationship);
    }

    private static Provision of(Provision pair) {
        return new Provision(
                pair.leadProviderId(),
                pair.deliveryPartnerId(),
                provisionOf(pair.leadProviderId()).partnershipId());
    }

    private static List<Provision> provisions(Participant person) {
        return ect(person).periods().stream().map(Period::provision).toList();
    }

    private static Period onlyPeriod(Participant person) {
        assertEquals(1, ect(person).periods().size());
        return ect(person).periods().get(0);
    }

    private static Period latest(TrainingRecord record) {
        return record.periods().stream().min(Period.LATEST_FIRST).orElseThrow();
    }

    private static Participant someone(Period... periods) {
        return with(anEctOf(null), List.of(periods), false);
    }

    private static Participant withdrawnBySchool(Participant person) {
        return with(person, ect(person).periods(), true);
    }

    private static Participant with(Participant person, List<Period> periods, boolean withdrawnBySchool) {
        TrainingRecord like = ect(person);
        TrainingRecord record = new TrainingRecord(
                like.id(), like.origin(), like.terms(), like.validation(), withdrawnBySchool, periods, like.said());
        return new Participant(
                person.id(), person.fullName(), person.dateOfBirth(), null, List.of(record), List.of(), THEN);
    }

    private static Period period(Provision provision, LocalDate start, LocalDate end) {
        return new Period(
                UUID.randomUUID(),
                new Place(HOLLYBROOK, 2024, null),
                new ScheduleName("ecf-standard-september", 2024),
                provision,
                new EmailAddress("a@b.example"),
                new Standing(TrainingStatus.ACTIVE, InductionStatus.ACTIVE),
                new Span(start, end, THEN));
    }

    private static Period saying(Period like, TrainingStatus said) {
        return new Period(
                like.id(),
                like.place(),
                like.schedule(),
                like.provision(),
                like.email(),
                new Standing(said, like.standing().induction()),
                like.span());
    }

    private static Period saying(Period like, InductionStatus said) {
        return new Period(
                like.id(),
                like.place(),
                like.schedule(),
                like.provision(),
                like.email(),
                new Standing(like.standing().training(), said),
                like.span());
    }
}
