package uk.gov.education.ecf.declarations.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Two ids turned out to be one person's (rule H-40): the declarations go over to the id that is in use. Where two count for one event,
 * what is paid stays so, else the earliest stays; the other becomes a duplicate. Two that are paid stay where they are, since nothing
 * is asked back by itself.
 */
public final class Merging {

    private final ParticipantId survivor;
    private final Comparator<Declaration> first;

    private Merging(ParticipantId survivor) {
        this.survivor = survivor;
        this.first = Comparator.comparing((Declaration one) -> one.state() != DeclarationState.PAID)
                .thenComparing(one -> one.state() == DeclarationState.PAID
                        && !one.participantId().equals(survivor))
                .thenComparing(one -> one.declared().at())
                .thenComparing(one -> one.id().value());
    }

    /**
     * @param declarations all of that person, under whatever id
     * @return in the order in which they can be written: what no longer counts makes room for what does
     */
    public static List<Change<Declaration, DeclarationEvent>> of(
            ParticipantId survivor, List<Declaration> declarations) {
        return new Merging(survivor).changes(declarations);
    }

    private List<Change<Declaration, DeclarationEvent>> changes(List<Declaration> declarations) {
        List<List<Declaration>> events = declarations.stream()
                .filter(one -> one.state().isLive())
                .collect(Collectors.groupingBy(one -> one.declared().stage()))
                .values()
                .stream()
                .map(same -> same.stream().sorted(first).toList())
                .toList();
        Stream<Change<Declaration, DeclarationEvent>> others =
                events.stream().flatMap(same -> same.stream().skip(1).map(one -> givesWayTo(same.get(0), one)));
        Stream<Change<Declaration, DeclarationEvent>> rest = Stream.concat(
                        events.stream().map(same -> same.get(0)),
                        declarations.stream().filter(one -> !one.state().isLive()))
                .map(one -> one.belongTo(survivor));
        return Stream.concat(others, rest).filter(change -> !change.isNone()).toList();
    }

    private Change<Declaration, DeclarationEvent> givesWayTo(Declaration counting, Declaration one) {
        return Optional.of(one)
                .filter(paid -> paid.state() == DeclarationState.PAID)
                .<Change<Declaration, DeclarationEvent>>map(Change::none)
                .orElseGet(() -> one.becomeIneligible(Ineligibility.duplicateOf(counting.id()))
                        .then(duplicate -> duplicate.belongTo(survivor)));
    }
}
