package uk.gov.education.ecf.declarations.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Finds what a line item is for, and keeps it from changing until the transaction ends. */
@Singleton
record BilledFacts(KnownLeadProviders leadProviders, KnownParticipants participants, Declarations declarations) {

    Uni<Billed> hold(LineItemSnapshot item) {
        return leadProviders.hold(item.leadProviderId()).chain(() -> OneByOne.ask(
                        () -> participants.hold(item.participantId()).map(found -> present(found, item)),
                        () -> declarations.hold(item.declarationId()).map(found -> present(found, item)))
                .map(Billed::new));
    }

    /** Money moves for something that was never declared here: nobody would notice if that were passed over. */
    private static <T> T present(Optional<T> found, LineItemSnapshot item) {
        return found.orElseThrow(() -> new IllegalStateException(
                "line item " + item.lineItemId() + " is for declaration " + item.declarationId() + " of participant "
                        + item.participantId() + ", which is not known here"));
    }

    /** What a line item is for. */
    record Billed(Participant participant, Declaration declaration) {}
}
