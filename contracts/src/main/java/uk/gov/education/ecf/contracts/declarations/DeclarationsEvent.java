package uk.gov.education.ecf.contracts.declarations;

import uk.gov.education.ecf.contracts.Event;

/** What declarations-service announces: declarations and their whole life. */
public sealed interface DeclarationsEvent extends Event
        permits DeclarationSubmitted,
                DeclarationBecameEligible,
                DeclarationBecameIneligible,
                DeclarationBecamePayable,
                DeclarationPaid,
                DeclarationReassigned {}
