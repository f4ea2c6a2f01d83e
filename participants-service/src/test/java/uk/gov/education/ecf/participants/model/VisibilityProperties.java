package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.model.TestForm.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

class VisibilityProperties {

    private static final List<LeadProviderId> PROVIDERS = IntStream.range(0, 3)
            .mapToObj(n -> new LeadProviderId(new UUID(0, n)))
            .toList();
    private static final List<PartnershipId> PARTNERSHIPS = IntStream.range(0, 4)
            .mapToObj(n -> new PartnershipId(new UUID(1, n)))
            .toList();

    @Property(tries = 500)
    void noProviderEverSeesARecordOfAnother(
            @ForAll("people") Participant person, @ForAll("challenges") Set<PartnershipId> challenged) {
        Visibility.of(person, challenged, TODAY)
                .forEach((provider, seen) -> seen.enrolments().forEach(one -> {
                    Provision provision = one.period().provision();
                    assertEquals(provider, provision.leadProviderId());
                    assertTrue(one.record().periods().contains(one.period()));
                    assertTrue(one.record().isValidated());
                    assertTrue(provision.partnershipId() == null || !challenged.contains(provision.partnershipId()));
                }));
    }

    @Property(tries = 500)
    void whoeverMaySeeARecordDoes(
            @ForAll("people") Participant person, @ForAll("challenges") Set<PartnershipId> challenged) {
        Map<LeadProviderId, VisibleParticipant> seen = Visibility.of(person, challenged, TODAY);
        person.trainingRecords().stream()
                .filter(TrainingRecord::isValidated)
                .forEach(record -> record.periods().stream()
                        .map(Period::provision)
                        .filter(provision -> provision != null && !challenged.contains(provision.partnershipId()))
                        .forEach(provision -> assertTrue(seen.get(provision.leadProviderId()).enrolments().stream()
                                .anyMatch(one -> one.record().equals(record)))));
    }

    @Property(tries = 500)
    void nothingReadsDifferentlyBeforeTheDayThatWasForetold(@ForAll("people") Participant person) {
        Visibility.of(person, Set.of(), TODAY).forEach((provider, now) -> {
            LocalDate until = now.nextStatusChange().orElse(TODAY.plusDays(200));
            LocalDate dayBefore = until.minusDays(1);
            assertEquals(
                    statuses(now),
                    statuses(Visibility.of(person, Set.of(), dayBefore).get(provider)));
            now.nextStatusChange()
                    .ifPresent(day -> assertTrue(!statuses(now)
                            .equals(statuses(
                                    Visibility.of(person, Set.of(), day).get(provider)))));
        });
    }

    private static List<Optional<ParticipantStatus>> statuses(VisibleParticipant seen) {
        return seen.enrolments().stream()
                .map(VisibleEnrolment::participantStatus)
                .toList();
    }

    @Provide
    Arbitrary<Set<PartnershipId>> challenges() {
        return Arbitraries.of(PARTNERSHIPS).set();
    }

    @Provide
    Arbitrary<Participant> people() {
        return Combinators.combine(records(ParticipantType.ECT), records(ParticipantType.MENTOR))
                .as((ect, mentor) -> {
                    Participant like = TestPeople.anEctOf(null);
                    return new Participant(
                            like.id(),
                            like.fullName(),
                            like.dateOfBirth(),
                            null,
                            List.of(ect, mentor),
                            List.of(),
                            like.createdAt());
                });
    }

    private Arbitrary<TrainingRecord> records(ParticipantType type) {
        TrainingRecord like = TestPeople.ect(TestPeople.anEctOf(null));
        return Combinators.combine(periods().list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(true, false))
                .as((periods, validated) -> new TrainingRecord(
                        like.id(),
                        new Origin(
                                like.origin().registeredAs(),
                                type,
                                null,
                                "",
                                like.origin().createdAt()),
                        new Terms(like.terms().schedule(), like.terms().uplift(), Completion.NONE, false),
                        validated ? TestPeople.ELIGIBLE : null,
                        false,
                        periods,
                        Said.NOTHING));
    }

    private Arbitrary<Period> periods() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(-100, 100).map(TODAY::plusDays);
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(0, 90).optional(0.5);
        return Combinators.combine(
                        provisions(),
                        starts,
                        lengths,
                        Arbitraries.of(InductionStatus.ACTIVE, InductionStatus.COMPLETED))
                .as((provision, start, length, side) -> new Period(
                        UUID.randomUUID(),
                        new Place(TestForm.HOLLYBROOK, 2024, null),
                        new ScheduleName("ecf-standard-september", 2024),
                        provision.orElse(null),
                        new EmailAddress("a@b.example"),
                        new Standing(TrainingStatus.ACTIVE, side),
                        new Span(start, length.map(start::plusDays).orElse(null), TestPeople.THEN)));
    }

    private Arbitrary<Optional<Provision>> provisions() {
        Arbitrary<Optional<PartnershipId>> partnerships =
                Arbitraries.of(PARTNERSHIPS).optional(0.7);
        return Combinators.combine(Arbitraries.of(PROVIDERS), partnerships)
                .as((provider, partnership) ->
                        new Provision(provider, DeliveryPartnerId.random(), partnership.orElse(null)))
                .optional(0.8);
    }
}
