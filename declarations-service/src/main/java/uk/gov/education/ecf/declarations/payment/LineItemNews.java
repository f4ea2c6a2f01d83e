package uk.gov.education.ecf.declarations.payment;

import java.util.Optional;
import java.util.function.BiFunction;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.platform.values.Change;

/** What happened to a line item, and what follows from it for its declaration. */
record LineItemNews(
        LineItemSnapshot item, BiFunction<Declaration, StatementId, Change<Declaration, DeclarationEvent>> act) {

    private static final String BILLABLE = "billable";
    private static final String REFUNDABLE = "refundable";

    /** Empty where nothing can follow. */
    static Optional<LineItemNews> of(LineItemEvent event) {
        return switch (event.lineItem().kind()) {
            case BILLABLE -> ofBillable(event);
            case REFUNDABLE -> ofRefundable(event);
            default -> Optional.empty();
        };
    }

    /**
     * Nothing follows from what was said before the declaration became eligible as it is now: the item that it was said of has
     * ended, and come back (rule I-40).
     *
     * @param eligibleSince the version by which it last became eligible
     */
    Change<Declaration, DeclarationEvent> follow(Declaration declaration, Optional<Long> eligibleSince) {
        Optional<Long> said = Optional.ofNullable(item.declarationVersion());
        boolean before = said.isPresent() && eligibleSince.isPresent() && said.get() < eligibleSince.get();
        return before ? Change.none(declaration) : act.apply(declaration, item.statementId());
    }

    private static Optional<LineItemNews> ofBillable(LineItemEvent event) {
        if (event instanceof LineItemMoved) {
            return news(event, Declaration::reassign);
        } else if (event instanceof LineItemBecamePayable) {
            return news(event, Declaration::becomePayableOn);
        } else if (event instanceof LineItemPaymentAuthorised) {
            return news(event, Declaration::payOn);
        }
        return Optional.empty();
    }

    private static Optional<LineItemNews> ofRefundable(LineItemEvent event) {
        if (event instanceof LineItemPaymentAuthorised) {
            return news(event, Declaration::clawBackOn);
        } else if (event instanceof LineItemMoved || event instanceof LineItemBecamePayable) {
            return news(event, Declaration::reassignClawback);
        }
        return Optional.empty();
    }

    private static Optional<LineItemNews> news(
            LineItemEvent event, BiFunction<Declaration, StatementId, Change<Declaration, DeclarationEvent>> act) {
        return Optional.of(new LineItemNews(event.lineItem(), act));
    }
}
