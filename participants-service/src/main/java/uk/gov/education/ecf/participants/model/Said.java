package uk.gov.education.ecf.participants.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others said of someone's training, as they said it, whatever became of it.
 *
 * @param providerStates by lead providers, oldest first
 * @param leavers        by schools, oldest first (rule M25)
 */
public record Said(List<ProviderState> providerStates, List<LeaverReport> leavers) {

    public static final Said NOTHING = new Said(List.of(), List.of());

    public Said {
        providerStates = List.copyOf(providerStates);
        leavers = List.copyOf(leavers);
    }

    public static Said by(List<ProviderState> providerStates) {
        return new Said(providerStates, List.of());
    }

    Said and(Stream<ProviderState> more) {
        return new Said(Stream.concat(providerStates.stream(), more).toList(), leavers);
    }

    Said and(LeaverReport report) {
        return new Said(
                providerStates,
                Stream.concat(leavers.stream(), Stream.of(report)).toList());
    }

    /** What the school of that stay said last of the leaving; empty while it has not. */
    Optional<LeaverReport> leaver(int stay) {
        return leavers.stream().filter(report -> report.stay() == stay).reduce((earlier, later) -> later);
    }

    /** When the school of that stay told of the leaving for the first time. */
    Optional<LeaverReport> firstLeaver(int stay) {
        return leavers.stream().filter(report -> report.stay() == stay).findFirst();
    }
}
