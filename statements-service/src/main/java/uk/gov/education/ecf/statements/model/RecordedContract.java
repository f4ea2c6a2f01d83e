package uk.gov.education.ecf.statements.model;

import java.util.Optional;

/**
 * A contract as one of the versions that were agreed.
 *
 * @param version 1 for the first
 */
public record RecordedContract(ProviderCohort providerCohort, int version, Contract contract) {

    /** The newest version itself if it says the same, and otherwise the one after it. */
    public static RecordedContract following(
            Optional<RecordedContract> newest, ProviderCohort providerCohort, Contract contract) {
        return newest.filter(recorded -> recorded.contract.equals(contract))
                .orElseGet(() -> new RecordedContract(
                        providerCohort, newest.map(RecordedContract::version).orElse(0) + 1, contract));
    }
}
