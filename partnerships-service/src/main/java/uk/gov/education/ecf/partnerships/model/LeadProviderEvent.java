package uk.gov.education.ecf.partnerships.model;

/** What happens to a lead provider. */
public sealed interface LeadProviderEvent {

    /** For the first time. */
    record Recorded() implements LeadProviderEvent {}

    /** Known before, under another name or with other terms. */
    record Described() implements LeadProviderEvent {}
}
