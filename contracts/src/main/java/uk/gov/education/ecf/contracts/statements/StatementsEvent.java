package uk.gov.education.ecf.contracts.statements;

import uk.gov.education.ecf.contracts.Event;

/** What statements-service announces: the statement calendar, line items and payment. */
public sealed interface StatementsEvent extends Event
        permits StatementScheduled,
                StatementChanged,
                StatementClosed,
                StatementPaymentAuthorised,
                StatementPaid,
                LineItemAttached,
                LineItemMoved,
                LineItemBecamePayable,
                LineItemPaymentAuthorised,
                LineItemPaid {}
