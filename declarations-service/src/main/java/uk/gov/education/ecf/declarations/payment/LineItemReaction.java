package uk.gov.education.ecf.declarations.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.statements.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.downstream.DeclarationRecorder;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.platform.calendar.Now;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Carries what happened to a line item over to its declaration; a fact that no longer applies changes nothing. */
@ApplicationScoped
class LineItemReaction {

    private static final String CONSUMER = "declarations.payment";
    private static final String BILLABLE = "billable";

    private final Inbox inbox;
    private final KnownParticipants participants;
    private final Declarations declarations;
    private final DeclarationRecorder recorder;
    private final Now clock;

    LineItemReaction(Inbox inbox, KnownParticipants participants, Declarations declarations, DeclarationRecorder recorder, Now clock) {
        this.inbox = inbox;
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
        Instant now = clock.instant();
        if (event instanceof LineItemMoved moved) {
            return change(moved.lineItem(), declaration -> declaration.reassign(moved.lineItem().statementId(), now));
        } else if (event instanceof LineItemBecamePayable payable) {
            return change(payable.lineItem(), declaration -> declaration.becomePayable(now));
        } else if (event instanceof LineItemPaymentAuthorised authorised) {
            return change(authorised.lineItem(), declaration -> declaration.pay(now));
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> change(LineItemSnapshot item, Function<Declaration, Optional<DeclarationEvent>> act) {
        if (!item.kind().equals(BILLABLE)) {
            return Uni.createFrom().voidItem();
        }
        return participants.find(item.participantId())
                .flatMap(person -> person.map(known -> change(item, known, act)).orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> change(LineItemSnapshot item, Participant person, Function<Declaration, Optional<DeclarationEvent>> act) {
        return declarations.find(item.declarationId())
                .flatMap(found -> found.flatMap(act).map(event -> recorder.update(event, person))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
