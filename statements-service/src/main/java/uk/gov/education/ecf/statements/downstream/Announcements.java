package uk.gov.education.ecf.statements.downstream;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecameIneligible;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemClawedBack;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaid;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemParticipantChanged;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemVoided;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementAdjusted;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementAdjustmentRemoved;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementClosed;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementPaid;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;

/** The published form of everything that can happen here. */
public final class Announcements {

    private Announcements() {}

    public static Event of(StatementEvent event, Statement after, long version, Instant at) {
        StatementSnapshot statement = Snapshots.of(after);
        if (event instanceof StatementEvent.Scheduled) {
            return new StatementScheduled(statement, version, at);
        } else if (event instanceof StatementEvent.Changed) {
            return new StatementChanged(statement, version, at);
        } else if (event instanceof StatementEvent.Closed) {
            return new StatementClosed(statement, version, at);
        } else if (event instanceof StatementEvent.PaymentAuthorised) {
            return new StatementPaymentAuthorised(statement, version, at);
        } else if (event instanceof StatementEvent.Paid) {
            return new StatementPaid(statement, version, at);
        } else if (event instanceof StatementEvent.Adjusted adjusted) {
            return new StatementAdjusted(Snapshots.of(adjusted.adjustment()), statement, version, at);
        } else if (event instanceof StatementEvent.AdjustmentRemoved removed) {
            return new StatementAdjustmentRemoved(Snapshots.of(removed.adjustment()), statement, version, at);
        }
        throw new IllegalStateException("no published form of " + event);
    }

    /** Empty for what is nobody else's business. */
    public static Optional<Event> of(LineItemEvent event, LineItem after, long version, Instant at) {
        return event instanceof LineItemEvent.Confirmed
                ? Optional.empty()
                : Optional.of(published(event, after, version, at));
    }

    private static Event published(LineItemEvent event, LineItem after, long version, Instant at) {
        LineItemSnapshot item = Snapshots.of(after);
        if (event instanceof LineItemEvent.Attached) {
            return new LineItemAttached(item, version, at);
        } else if (event instanceof LineItemEvent.Moved moved) {
            return new LineItemMoved(moved.from().orElse(null), item, version, at);
        } else if (event instanceof LineItemEvent.BecamePayable) {
            return new LineItemBecamePayable(item, version, at);
        } else if (event instanceof LineItemEvent.PaymentAuthorised) {
            return new LineItemPaymentAuthorised(item, version, at);
        }
        return ended(event, item, version, at);
    }

    private static Event ended(LineItemEvent event, LineItemSnapshot item, long version, Instant at) {
        if (event instanceof LineItemEvent.Paid) {
            return new LineItemPaid(item, version, at);
        } else if (event instanceof LineItemEvent.Voided) {
            return new LineItemVoided(item, version, at);
        } else if (event instanceof LineItemEvent.BecameIneligible) {
            return new LineItemBecameIneligible(item, version, at);
        } else if (event instanceof LineItemEvent.ClawedBack) {
            return new LineItemClawedBack(item, version, at);
        } else if (event instanceof LineItemEvent.ParticipantChanged changed) {
            return new LineItemParticipantChanged(changed.from(), item, version, at);
        }
        throw new IllegalStateException("no published form of " + event);
    }
}
