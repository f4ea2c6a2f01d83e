package uk.gov.education.ecf.statements.downstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.Place;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.model.Uplifts;

class AnnouncementsTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final LeadProviderId PROVIDER = LeadProviderId.random();

    @Test
    void everythingThatCanHappenToAStatementHasAPublishedForm() {
        Adjustment adjustment = new Adjustment(AdjustmentId.random(), "Correction", new BigDecimal("-100.50"));
        List<StatementEvent> all = List.of(
                new StatementEvent.Scheduled(),
                new StatementEvent.Changed(),
                new StatementEvent.Closed(),
                new StatementEvent.PaymentAuthorised(),
                new StatementEvent.Paid(),
                new StatementEvent.Adjusted(adjustment),
                new StatementEvent.AdjustmentRemoved(adjustment));
        assertEquals(Set.of(StatementEvent.class.getPermittedSubclasses()), types(all));
        LocalDate cutOff = LocalDate.of(2026, 4, 30);
        StatementTerms terms = new StatementTerms(PROVIDER, 2024, Month.MAY, 2026, cutOff, cutOff.plusDays(25), true);
        Statement statement = Statement.scheduled(StatementId.random(), terms).aggregate();
        assertEquals(
                List.of(
                        "statements.statement-scheduled.v1",
                        "statements.statement-changed.v1",
                        "statements.statement-closed.v1",
                        "statements.statement-payment-authorised.v1",
                        "statements.statement-paid.v1",
                        "statements.statement-adjusted.v1",
                        "statements.statement-adjustment-removed.v1"),
                all.stream()
                        .map(event -> wireType(Announcements.of(event, statement, 2, NOW)))
                        .toList());
    }

    @Test
    void everythingThatCanHappenToALineItemHasAPublishedFormUnlessNothingIsNew() {
        List<LineItemEvent> all = List.of(
                new LineItemEvent.Attached(),
                new LineItemEvent.Moved(Optional.empty()),
                new LineItemEvent.BecamePayable(),
                new LineItemEvent.PaymentAuthorised(),
                new LineItemEvent.Paid(),
                new LineItemEvent.Voided(),
                new LineItemEvent.BecameIneligible(),
                new LineItemEvent.ClawedBack(),
                new LineItemEvent.ParticipantChanged(ParticipantId.random()),
                new LineItemEvent.Confirmed());
        assertEquals(Set.of(LineItemEvent.class.getPermittedSubclasses()), types(all));
        DeclaredWork work = new DeclaredWork(
                DeclarationId.random(),
                ParticipantId.random(),
                new ProviderCohort(PROVIDER, 2024),
                "started",
                "ect",
                new Uplifts(false, false));
        LineItem item = LineItem.of(
                        LineItemKind.BILLABLE,
                        LineItemId.random(),
                        work,
                        new Place(Optional.empty(), Optional.empty()),
                        2)
                .aggregate();
        assertEquals(
                List.of(
                        "statements.line-item-attached.v1",
                        "statements.line-item-moved.v1",
                        "statements.line-item-became-payable.v1",
                        "statements.line-item-payment-authorised.v1",
                        "statements.line-item-paid.v1",
                        "statements.line-item-voided.v1",
                        "statements.line-item-became-ineligible.v1",
                        "statements.line-item-clawed-back.v1",
                        "statements.line-item-participant-changed.v1"),
                all.stream()
                        .flatMap(event -> Announcements.of(event, item, 2, NOW).stream())
                        .map(AnnouncementsTest::wireType)
                        .toList());
    }

    private static String wireType(Event event) {
        return EventCatalogue.typeOf(event).wireType();
    }

    private static Set<Class<?>> types(List<?> events) {
        return events.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
