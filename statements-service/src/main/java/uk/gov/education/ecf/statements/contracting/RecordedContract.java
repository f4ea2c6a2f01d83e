package uk.gov.education.ecf.statements.contracting;

import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.statements.model.Contract;

/** A contract and the number of its version. */
record RecordedContract(LeadProviderId leadProviderId, int cohort, int version, Contract contract) {}
