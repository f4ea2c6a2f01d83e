package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * Someone's transfers as one lead provider sees them on a day.
 *
 * @param transfers of all training records, never empty
 */
public record VisibleTransfers(Participant person, List<Transfer> transfers, LocalDate today) {

    public VisibleTransfers {
        transfers = List.copyOf(transfers);
    }

    /**
     * By lead provider: whoever is not in the map sees nothing. A provider sees the transfers of validated records (rule M1) that lead
     * to it or away from it (rule F-8), but for partnerships that are challenged (rule M23).
     */
    public static Map<LeadProviderId, VisibleTransfers> of(
            Participant person, Set<PartnershipId> challenged, LocalDate today) {
        List<Transfer> all = person.trainingRecords().stream()
                .filter(TrainingRecord::isValidated)
                .flatMap(record -> Transfer.of(record, challenged))
                .toList();
        Map<LeadProviderId, VisibleTransfers> seen = new LinkedHashMap<>();
        person.trainingRecords().stream()
                .flatMap(TrainingRecord::leadProviders)
                .distinct()
                .forEach(provider -> concerning(provider, all, challenged)
                        .ifPresent(mine -> seen.put(provider, new VisibleTransfers(person, mine, today))));
        return seen;
    }

    private static Optional<List<Transfer>> concerning(
            LeadProviderId provider, List<Transfer> all, Set<PartnershipId> challenged) {
        return Optional.of(all.stream()
                        .filter(transfer -> transfer.concerns(provider, challenged))
                        .toList())
                .filter(mine -> !mine.isEmpty());
    }

    /** The next day on which the calendar alone completes one of them; empty when none will. */
    public Optional<LocalDate> nextStatusChange() {
        return transfers.stream()
                .flatMap(transfer -> transfer.completesOn().stream())
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** Those on either side of any of them. */
    public Stream<LeadProviderId> providers() {
        return transfers.stream()
                .flatMap(transfer -> Stream.of(transfer.leaving(), transfer.joining()))
                .flatMap(side -> side == null ? Stream.empty() : side.leadProvider().stream())
                .distinct();
    }
}
