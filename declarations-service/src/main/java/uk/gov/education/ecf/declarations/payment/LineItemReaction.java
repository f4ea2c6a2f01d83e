package uk.gov.education.ecf.declarations.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.upstream.LineItemEventsConsumer;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Brings a declaration to where its line item is. The snapshot says where, so that a fact suffices even if those before it never
 * came; one that no longer applies changes nothing.
 */
@Singleton
record LineItemReaction(BilledFacts facts, DeclarationWriter writer, Now now) implements Reaction<LineItemEvent> {

    private static final String BILLABLE = "billable";
    private static final String REFUNDABLE = "refundable";

    @Override
    public String consumer() {
        return LineItemEventsConsumer.NAME;
    }

    @Override
    public Class<LineItemEvent> cause() {
        return LineItemEvent.class;
    }

    @Override
    public Uni<Void> react(LineItemEvent event) {
        return switch (event.lineItem().kind()) {
            case BILLABLE -> pay(event);
            case REFUNDABLE -> takeBack(event);
            default -> OneByOne.nothing();
        };
    }

    private Uni<Void> pay(LineItemEvent event) {
        if (event instanceof LineItemMoved moved) {
            return follow(moved.lineItem(), Declaration::reassign);
        } else if (event instanceof LineItemBecamePayable payable) {
            return follow(payable.lineItem(), Declaration::becomePayableOn);
        } else if (event instanceof LineItemPaymentAuthorised authorised) {
            return follow(authorised.lineItem(), Declaration::payOn);
        }
        return OneByOne.nothing();
    }

    private Uni<Void> takeBack(LineItemEvent event) {
        if (event instanceof LineItemPaymentAuthorised authorised) {
            return follow(authorised.lineItem(), Declaration::clawBackOn);
        } else if (event instanceof LineItemMoved || event instanceof LineItemBecamePayable) {
            return follow(event.lineItem(), Declaration::reassignClawback);
        }
        return OneByOne.nothing();
    }

    private Uni<Void> follow(
            LineItemSnapshot item, BiFunction<Declaration, StatementId, Change<Declaration, DeclarationEvent>> act) {
        return facts.hold(item)
                .flatMap(billed -> writer.write(
                        act.apply(billed.declaration(), item.statementId()), billed.participant(), now.instant()));
    }
}
