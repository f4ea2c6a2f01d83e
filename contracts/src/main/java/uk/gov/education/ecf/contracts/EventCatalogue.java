package uk.gov.education.ecf.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.declarations.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationBecameIneligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationPaid;
import uk.gov.education.ecf.contracts.declarations.DeclarationReassigned;
import uk.gov.education.ecf.contracts.declarations.DeclarationSubmitted;
import uk.gov.education.ecf.contracts.participants.ParticipantDetailsChanged;
import uk.gov.education.ecf.contracts.participants.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.participants.ParticipantRegistered;
import uk.gov.education.ecf.contracts.participants.ParticipantStatusChanged;
import uk.gov.education.ecf.contracts.participants.ParticipantValidated;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerDisengaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEngaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.contracts.partnerships.RelationshipPartnershipRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSetUp;
import uk.gov.education.ecf.contracts.partnerships.SchoolRecorded;
import uk.gov.education.ecf.contracts.statements.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemPaid;
import uk.gov.education.ecf.contracts.statements.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementClosed;
import uk.gov.education.ecf.contracts.statements.StatementPaid;
import uk.gov.education.ecf.contracts.statements.StatementPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.StatementScheduled;

/** The one place that says how a record is called on the wire and which topic carries it. */
public final class EventCatalogue {

    private static final List<EventType> TYPES = List.of(
            new EventType(LeadProviderRecorded.class, "partnerships.lead-provider-recorded.v1", Topics.LEAD_PROVIDERS),
            new EventType(
                    DeliveryPartnerRecorded.class,
                    "partnerships.delivery-partner-recorded.v1",
                    Topics.DELIVERY_PARTNERS),
            new EventType(
                    DeliveryPartnerEngaged.class, "partnerships.delivery-partner-engaged.v1", Topics.DELIVERY_PARTNERS),
            new EventType(
                    DeliveryPartnerDisengaged.class,
                    "partnerships.delivery-partner-disengaged.v1",
                    Topics.DELIVERY_PARTNERS),
            new EventType(SchoolRecorded.class, "partnerships.school-recorded.v1", Topics.SCHOOLS),
            new EventType(SchoolCohortSetUp.class, "partnerships.school-cohort-set-up.v1", Topics.SCHOOLS),
            new EventType(PartnershipConfirmed.class, "partnerships.partnership-confirmed.v1", Topics.PARTNERSHIPS),
            new EventType(
                    PartnershipDeliveryPartnerChanged.class,
                    "partnerships.partnership-delivery-partner-changed.v1",
                    Topics.PARTNERSHIPS),
            new EventType(PartnershipChallenged.class, "partnerships.partnership-challenged.v1", Topics.PARTNERSHIPS),
            new EventType(
                    RelationshipPartnershipRecorded.class,
                    "partnerships.relationship-partnership-recorded.v1",
                    Topics.PARTNERSHIPS),
            new EventType(ParticipantRegistered.class, "participants.participant-registered.v1", Topics.PARTICIPANTS),
            new EventType(ParticipantValidated.class, "participants.participant-validated.v1", Topics.PARTICIPANTS),
            new EventType(
                    ParticipantDetailsChanged.class,
                    "participants.participant-details-changed.v1",
                    Topics.PARTICIPANTS),
            new EventType(
                    ParticipantProvisionAssigned.class,
                    "participants.participant-provision-assigned.v1",
                    Topics.PARTICIPANTS),
            new EventType(
                    ParticipantStatusChanged.class, "participants.participant-status-changed.v1", Topics.PARTICIPANTS),
            new EventType(DeclarationSubmitted.class, "declarations.declaration-submitted.v1", Topics.DECLARATIONS),
            new EventType(
                    DeclarationBecameEligible.class,
                    "declarations.declaration-became-eligible.v1",
                    Topics.DECLARATIONS),
            new EventType(
                    DeclarationBecameIneligible.class,
                    "declarations.declaration-became-ineligible.v1",
                    Topics.DECLARATIONS),
            new EventType(
                    DeclarationBecamePayable.class, "declarations.declaration-became-payable.v1", Topics.DECLARATIONS),
            new EventType(DeclarationPaid.class, "declarations.declaration-paid.v1", Topics.DECLARATIONS),
            new EventType(DeclarationReassigned.class, "declarations.declaration-reassigned.v1", Topics.DECLARATIONS),
            new EventType(StatementScheduled.class, "statements.statement-scheduled.v1", Topics.STATEMENTS),
            new EventType(StatementChanged.class, "statements.statement-changed.v1", Topics.STATEMENTS),
            new EventType(StatementClosed.class, "statements.statement-closed.v1", Topics.STATEMENTS),
            new EventType(
                    StatementPaymentAuthorised.class, "statements.statement-payment-authorised.v1", Topics.STATEMENTS),
            new EventType(StatementPaid.class, "statements.statement-paid.v1", Topics.STATEMENTS),
            new EventType(LineItemAttached.class, "statements.line-item-attached.v1", Topics.LINE_ITEMS),
            new EventType(LineItemMoved.class, "statements.line-item-moved.v1", Topics.LINE_ITEMS),
            new EventType(LineItemBecamePayable.class, "statements.line-item-became-payable.v1", Topics.LINE_ITEMS),
            new EventType(
                    LineItemPaymentAuthorised.class, "statements.line-item-payment-authorised.v1", Topics.LINE_ITEMS),
            new EventType(LineItemPaid.class, "statements.line-item-paid.v1", Topics.LINE_ITEMS));

    private static final Map<String, EventType> BY_WIRE_TYPE =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::wireType, Function.identity()));

    private static final Map<Class<? extends Event>, EventType> BY_RECORD =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));

    private EventCatalogue() {}

    /** Every event type, grouped by topic. */
    public static List<EventType> types() {
        return TYPES;
    }

    /** Empty for a name this version does not know, which a reader skips. */
    public static Optional<EventType> find(String wireType) {
        return Optional.ofNullable(wireType).map(BY_WIRE_TYPE::get);
    }

    /**
     * @throws IllegalArgumentException when the record is not one of the catalogue
     */
    public static EventType typeOf(Event event) {
        EventType type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "not in the event catalogue: " + event.getClass().getName());
        }
        return type;
    }
}
