package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * Someone goes from one school to the next (rule F-9). It follows from the stays of a training record and is kept nowhere.
 *
 * @param joining   null while no school has told of the joiner
 * @param createdAt when the first of the schools told of it
 */
public record Transfer(
        TrainingRecordId trainingRecordId, TransferSide leaving, TransferSide joining, Instant createdAt) {

    /** Of one training record, the earliest first. */
    static Stream<Transfer> of(TrainingRecord record, Set<PartnershipId> challenged) {
        Stays stays = new Stays(record);
        return stays.all()
                .filter(stay -> stays.latest(stay).standing().induction() == InductionStatus.LEAVING)
                .map(stay -> from(stays, stay, challenged));
    }

    private static Transfer from(Stays stays, int stay, Set<PartnershipId> challenged) {
        Said said = stays.record().said();
        LocalDate told = said.leaver(stay).map(LeaverReport::leavingDate).orElse(null);
        return new Transfer(
                stays.record().id(),
                new TransferSide(unchallenged(stays, stay, Period.LATEST_FIRST, challenged), told),
                stays.has(stay + 1) ? joining(stays, stay + 1, challenged) : null,
                firstTold(stays, stay));
    }

    private static TransferSide joining(Stays stays, int stay, Set<PartnershipId> challenged) {
        return new TransferSide(
                unchallenged(stays, stay, Period.LATEST_FIRST.reversed(), challenged), stays.arrival(stay));
    }

    private static Instant firstTold(Stays stays, int stay) {
        Stream<Instant> leaver = stays.record().said().firstLeaver(stay).map(LeaverReport::reportedAt).stream();
        Stream<Instant> joiner =
                stays.has(stay + 1) ? Stream.of(stays.first(stay + 1).span().madeAt()) : Stream.empty();
        return Stream.concat(leaver, joiner)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> stays.latest(stay).span().madeAt());
    }

    private static Period unchallenged(Stays stays, int stay, Comparator<Period> order, Set<PartnershipId> challenged) {
        return stays.periods(stay)
                .min(Comparator.comparing((Period period) -> !period.isUnchallenged(challenged))
                        .thenComparing(order))
                .orElseThrow();
    }

    public TransferType type() {
        if (joining == null) {
            return TransferType.UNKNOWN;
        }
        Optional<LeadProviderId> from = leaving.leadProvider();
        Optional<LeadProviderId> to = joining.leadProvider();
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? TransferType.NEW_PROVIDER
                : TransferType.NEW_SCHOOL;
    }

    public TransferStatus status(LocalDate day) {
        return TransferStatus.on(day, completesOn());
    }

    /** The later of the two days; empty while nobody has told any. */
    public Optional<LocalDate> completesOn() {
        return Stream.of(leaving, joining)
                .flatMap(side -> Stream.ofNullable(side == null ? null : side.date()))
                .max(Comparator.naturalOrder());
    }

    boolean concerns(LeadProviderId provider, Set<PartnershipId> challenged) {
        return leaving.isOf(provider, challenged) || joining != null && joining.isOf(provider, challenged);
    }
}
