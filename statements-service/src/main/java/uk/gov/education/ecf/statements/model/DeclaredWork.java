package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/** What a declaration says that matters to its price; fixed when it was submitted. */
public record DeclaredWork(
        DeclarationId declarationId,
        ParticipantId participantId,
        ProviderCohort providerCohort,
        String declarationType,
        String participantType,
        Uplifts uplifts) {}
