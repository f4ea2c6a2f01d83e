package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.model.TestForm.TODAY;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.ELIGIBLE;
import static uk.gov.education.ecf.participants.model.TestPeople.THEN;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;
import static uk.gov.education.ecf.participants.model.TestPeople.validated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

class VisibilityTest {

    @Test
    void nobodySeesSomeoneWhoIsNotValidated() {
        assertEquals(Map.of(), seen(anEctOf(provisionOf(AURORA))));
    }

    @Test
    void onlyTheProviderOfAPeriodSeesTheRecord() {
        Map<LeadProviderId, VisibleParticipant> seen =
                seen(validated(alsoMentoringUnder(anEctOf(provisionOf(AURORA)), provisionOf(BEACON))));

        assertEquals(Set.of(AURORA, BEACON), seen.keySet());
        assertEquals(List.of(ParticipantType.ECT), types(seen.get(AURORA)));
        assertEquals(List.of(ParticipantType.MENTOR), types(seen.get(BEACON)));
    }

    @Test
    void aRecordThatIsNotValidatedStaysHiddenBesideOneThatIs() {
        Provision aurora = provisionOf(AURORA);
        Participant ectOnly = alsoMentoringUnder(anEctOf(aurora), aurora);
        ectOnly = ectOnly.validated(ect(ectOnly).id(), ELIGIBLE).aggregate();

        assertEquals(List.of(ParticipantType.ECT), types(seen(ectOnly).get(AURORA)));
    }

    @Test
    void aChallengedPartnershipHidesItsPeople() {
        Provision challenged = provisionOf(AURORA);

        assertEquals(
                Map.of(), Visibility.of(validated(anEctOf(challenged)), Set.of(challenged.partnershipId()), TODAY));
    }

    @Test
    void aPairChosenWithoutAPartnershipIsSeenAll() {
        Participant person = validated(anEctOf(new Provision(AURORA, DeliveryPartnerId.random(), null)));

        assertEquals(Set.of(AURORA), seen(person).keySet());
    }

    @Test
    void theOpenPeriodCountsThenTheNewestStart() {
        Provision aurora = provisionOf(AURORA);
        Period left = period(aurora, TODAY.minusDays(10), TODAY);
        Period open = period(aurora, TODAY.minusDays(40), null);
        Period newer = period(aurora, TODAY.minusDays(30), null);

        assertEquals(newer, shown(withPeriods(open, newer, left)));
        assertEquals(open, shown(withPeriods(left, open)));
    }

    @Test
    void whoeverLeftAProviderStaysVisibleToItByTheOldPeriod() {
        Period before = period(provisionOf(AURORA), TODAY.minusDays(40), TODAY.minusDays(1));
        Period now = period(provisionOf(BEACON), TODAY.minusDays(1), null);
        Map<LeadProviderId, VisibleParticipant> seen = seen(withPeriods(before, now));

        assertEquals(
                Optional.of(ParticipantStatus.LEFT),
                seen.get(AURORA).enrolments().get(0).participantStatus());
        assertEquals(
                Optional.of(ParticipantStatus.ACTIVE),
                seen.get(BEACON).enrolments().get(0).participantStatus());
    }

    @Test
    void theEarliestTurnOfAllEnrolmentsIsNext() {
        Participant person = validated(anEctOf(provisionOf(AURORA)));
        LocalDate before = ect(person).periods().get(0).span().start().minusDays(1);

        assertEquals(
                Optional.of(before.plusDays(1)),
                Visibility.of(person, Set.of(), before).get(AURORA).nextStatusChange());
        assertEquals(Optional.empty(), seen(person).get(AURORA).nextStatusChange());
    }

    @Test
    void aNumberReadsValidatedUnlessItDiffers() {
        assertEquals(true, numberValidated(ELIGIBLE));
        assertEquals(false, numberValidated(ELIGIBLE.withDifferentNumber()));
    }

    @Test
    void withoutAnyNumberThereIsNothingToValidate() {
        Participant person = Participant.registered(
                        anEctOf(null).id(),
                        TrainingRecordId.random(),
                        TestForm.registration(form -> form.teacherReferenceNumber = null),
                        TestForm.placement(provisionOf(AURORA)),
                        THEN)
                .aggregate();
        VisibleParticipant seen = seen(person.validated(ect(person).id(), TestPeople.answer(null))
                        .aggregate())
                .get(AURORA);

        assertNull(seen.numberValidated(seen.enrolments().get(0)));
    }

    @Test
    void aWithdrawalIsShownByTheProvidersOwnWordsOnlyWhileItsPeriodSaysSo() {
        ProviderState mine = said(AURORA, TrainingStatus.WITHDRAWN, 1);
        ProviderState newer = said(AURORA, TrainingStatus.WITHDRAWN, 2);
        ProviderState theirs = said(BEACON, TrainingStatus.WITHDRAWN, 3);
        TrainingRecord record = ect(validated(anEctOf(provisionOf(AURORA))));
        Period period = record.periods().get(0);

        assertEquals(
                Optional.of(newer),
                enrolment(record, withdrawn(period), mine, newer, theirs).withdrawal());
        assertEquals(
                Optional.empty(), enrolment(record, withdrawn(period), theirs).withdrawal());
        assertEquals(Optional.empty(), enrolment(record, period, mine).withdrawal());
        assertEquals(
                Optional.empty(), enrolment(record, withdrawn(period), mine).deferral());
    }

    private static Map<LeadProviderId, VisibleParticipant> seen(Participant person) {
        return Visibility.of(person, Set.of(), TODAY);
    }

    private static List<ParticipantType> types(VisibleParticipant seen) {
        return seen.enrolments().stream().map(one -> one.record().type()).toList();
    }

    private static Period shown(Participant person) {
        return seen(person).get(AURORA).enrolments().get(0).period();
    }

    private static Boolean numberValidated(Validation answer) {
        Participant person = anEctOf(provisionOf(AURORA));
        VisibleParticipant seen =
                seen(person.validated(ect(person).id(), answer).aggregate()).get(AURORA);
        return seen.numberValidated(seen.enrolments().get(0));
    }

    static Period period(Provision provision, LocalDate start, LocalDate end) {
        return new Period(
                UUID.randomUUID(),
                new Place(TestForm.HOLLYBROOK, 2024, null),
                new ScheduleName("ecf-standard-september", 2024),
                provision,
                new EmailAddress("a@b.example"),
                new Standing(TrainingStatus.ACTIVE, end == null ? InductionStatus.ACTIVE : InductionStatus.LEAVING),
                new Span(start, end, THEN));
    }

    static Participant withPeriods(Period... periods) {
        Participant person = validated(anEctOf(null));
        TrainingRecord record = record(ect(person), List.of(periods), List.of());
        return new Participant(
                person.id(),
                person.fullName(),
                person.dateOfBirth(),
                person.teacherReferenceNumber(),
                List.of(record),
                List.of(),
                THEN);
    }

    private static TrainingRecord record(TrainingRecord like, List<Period> periods, List<ProviderState> states) {
        return new TrainingRecord(
                like.id(), like.origin(), like.terms(), like.validation(), false, periods, Said.by(states));
    }

    private static VisibleEnrolment enrolment(TrainingRecord like, Period period, ProviderState... states) {
        return new VisibleEnrolment(AURORA, record(like, List.of(period), List.of(states)), period, TODAY);
    }

    private static Period withdrawn(Period like) {
        return new Period(
                like.id(),
                like.place(),
                like.schedule(),
                like.provision(),
                like.email(),
                new Standing(TrainingStatus.WITHDRAWN, like.standing().induction()),
                like.span());
    }

    private static ProviderState said(LeadProviderId provider, TrainingStatus state, long at) {
        return new ProviderState(
                UUID.randomUUID(),
                provider,
                state,
                state == TrainingStatus.ACTIVE ? null : StateReason.OTHER,
                THEN.plusSeconds(at));
    }
}
