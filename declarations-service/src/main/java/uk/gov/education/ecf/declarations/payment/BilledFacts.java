package uk.gov.education.ecf.declarations.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.DeclarationHistory;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Finds what line items are for, and keeps it from changing until the transaction ends. */
@Singleton
record BilledFacts(
        KnownLeadProviders leadProviders,
        KnownParticipants participants,
        Declarations declarations,
        DeclarationHistory history) {

    /** By declaration; a failure where one of them is not known, or its participant is not. */
    Uni<Map<DeclarationId, Billed>> holdAll(List<LineItemSnapshot> items) {
        List<DeclarationId> ids = distinct(items, LineItemSnapshot::declarationId);
        return leadProviders
                .holdAll(distinct(items, LineItemSnapshot::leadProviderId))
                .chain(() -> OneByOne.ask(
                                () -> participants.holdAll(distinct(items, LineItemSnapshot::participantId)),
                                () -> declarations.holdAll(ids).map(BilledFacts::byId),
                                () -> history.eligibleSince(ids))
                        .map((people, declared, since) -> items.stream()
                                .collect(Collectors.toMap(
                                        LineItemSnapshot::declarationId,
                                        item -> billed(item, people, declared, since),
                                        (first, same) -> first))));
    }

    /** Money moves for something that was never declared here: nobody would notice if that were passed over. */
    private static Billed billed(
            LineItemSnapshot item,
            Map<ParticipantId, Participant> people,
            Map<DeclarationId, Declaration> declared,
            Map<DeclarationId, Long> since) {
        Participant participant = people.get(item.participantId());
        Declaration declaration = declared.get(item.declarationId());
        if (participant == null || declaration == null) {
            throw new IllegalStateException("line item " + item.lineItemId() + " is for declaration "
                    + item.declarationId() + " of participant " + item.participantId() + ", which is not known here");
        }
        return new Billed(participant, declaration, Optional.ofNullable(since.get(declaration.id())));
    }

    private static Map<DeclarationId, Declaration> byId(List<Declaration> declared) {
        return declared.stream().collect(Collectors.toMap(Declaration::id, Function.identity()));
    }

    private static <T> List<T> distinct(Collection<LineItemSnapshot> items, Function<LineItemSnapshot, T> part) {
        return items.stream().map(part).distinct().toList();
    }

    /**
     * What a line item is for.
     *
     * @param eligibleSince the version by which the declaration last became eligible
     */
    record Billed(Participant participant, Declaration declaration, Optional<Long> eligibleSince) {}
}
