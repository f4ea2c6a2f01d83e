package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * One of the two schools of a transfer.
 *
 * @param period of that school which counts
 * @param date   as that school told; null while it has not (rule M4)
 */
public record TransferSide(Period period, LocalDate date) {

    public School school() {
        return period.place().school();
    }

    /** Empty where no provider trains. */
    public Optional<LeadProviderId> leadProvider() {
        return period.leadProvider();
    }

    /** A provider under a challenged partnership takes no part (rule M23). */
    boolean isOf(LeadProviderId provider, Set<PartnershipId> challenged) {
        return period.isTrainedBy(provider) && period.isUnchallenged(challenged);
    }
}
