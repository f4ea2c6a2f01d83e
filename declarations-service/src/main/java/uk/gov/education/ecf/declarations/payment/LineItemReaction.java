package uk.gov.education.ecf.declarations.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.downstream.DeclarationRecorder;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * Brings a declaration to where its line item is. The snapshot says where, so that a fact suffices even if those before it never
 * came; one that no longer applies changes nothing.
 */
@ApplicationScoped
class LineItemReaction {

    private static final String CONSUMER = "declarations.payment";
    private static final String BILLABLE = "billable";

    private final Inbox inbox;
    private final KnownLeadProviders leadProviders;
    private final KnownParticipants participants;
    private final Declarations declarations;
    private final DeclarationRecorder recorder;
    private final Now clock;

    LineItemReaction(
            Inbox inbox,
            KnownLeadProviders leadProviders,
            KnownParticipants participants,
            Declarations declarations,
            DeclarationRecorder recorder,
            Now clock) {
        this.inbox = inbox;
        this.leadProviders = leadProviders;
        this.participants = participants;
        this.declarations = declarations;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Incoming("declarations-payment")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(CONSUMER, record, received -> react(received.event()));
    }

    private Uni<Void> react(Event event) {
        if (event instanceof LineItemMoved moved) {
            return change(
                    moved.lineItem(),
                    (declaration, at) -> declaration.reassign(moved.lineItem().statementId(), at).stream()
                            .toList());
        } else if (event instanceof LineItemBecamePayable payable) {
            return change(
                    payable.lineItem(),
                    (declaration, at) ->
                            declaration.becomePayableOn(payable.lineItem().statementId(), at));
        } else if (event instanceof LineItemPaymentAuthorised authorised) {
            return change(
                    authorised.lineItem(),
                    (declaration, at) -> declaration.payOn(authorised.lineItem().statementId(), at));
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> change(LineItemSnapshot item, BiFunction<Declaration, Instant, List<DeclarationEvent>> act) {
        if (!item.kind().equals(BILLABLE)) {
            return Uni.createFrom().voidItem();
        }
        return leadProviders
                .hold(item.leadProviderId())
                .chain(() -> participants.find(item.participantId()))
                .map(found -> present(found, item))
                .flatMap(person -> declarations
                        .find(item.declarationId())
                        .map(found -> present(found, item))
                        .flatMap(declaration -> OneByOne.each(
                                act.apply(declaration, clock.instant()), event -> recorder.update(event, person))));
    }

    /** Money moves for something that was never declared here: nobody would notice if that were passed over. */
    private static <T> T present(Optional<T> found, LineItemSnapshot item) {
        return found.orElseThrow(() -> new IllegalStateException(
                "line item " + item.lineItemId() + " is for declaration " + item.declarationId() + " of participant "
                        + item.participantId() + ", which is not known here"));
    }
}
