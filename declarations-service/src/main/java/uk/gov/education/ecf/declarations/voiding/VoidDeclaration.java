package uk.gov.education.ecf.declarations.voiding;

import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Which declaration a provider takes back. */
record VoidDeclaration(LeadProviderId leadProviderId, DeclarationId declarationId) {}
