package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/** What a declaration says that matters to its price; fixed when it was submitted, but for the id of the participant. */
public record DeclaredWork(
        DeclarationId declarationId,
        ParticipantId participantId,
        ProviderCohort providerCohort,
        String declarationType,
        String participantType,
        Uplifts uplifts) {

    /** The same, of somebody who goes by another id now. */
    DeclaredWork by(ParticipantId survivor) {
        return new DeclaredWork(declarationId, survivor, providerCohort, declarationType, participantType, uplifts);
    }
}
