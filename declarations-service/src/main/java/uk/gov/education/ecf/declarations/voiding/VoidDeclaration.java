package uk.gov.education.ecf.declarations.voiding;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Which declaration a provider takes back; empty for what is no id at all. */
record VoidDeclaration(LeadProviderId leadProviderId, Optional<DeclarationId> declarationId) {}
