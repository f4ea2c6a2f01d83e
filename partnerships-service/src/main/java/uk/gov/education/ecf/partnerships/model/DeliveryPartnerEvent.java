package uk.gov.education.ecf.partnerships.model;

/** What happens to a delivery partner. */
public sealed interface DeliveryPartnerEvent {

    /** For the first time; it works with nobody yet. */
    record Recorded() implements DeliveryPartnerEvent {}

    /** Whatever shows its name is to show the new one. */
    record Renamed() implements DeliveryPartnerEvent {}

    /** The pair works together from now on. */
    record Engaged(Relationship begun) implements DeliveryPartnerEvent {}

    /** The pair confirms nothing together any more; what it has confirmed stays. */
    record Disengaged(Relationship ended) implements DeliveryPartnerEvent {}
}
