package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A statement as it stands after the event.
 *
 * @param cohort start year, such as 2021
 * @param year calendar year of the month
 * @param cutOffDate last day whose submissions land on it
 * @param outputFee whether declarations are paid with it
 * @param paymentAuthorisedAt null until finance authorises
 * @param contractVersion the version of the contract that it is reckoned by, fixed when it closes; null while open, where there was
 *     no contract, and where an older event does not tell
 */
public record StatementSnapshot(
        StatementId statementId,
        LeadProviderId leadProviderId,
        int cohort,
        @OneOf({
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"
                })
                String month,
        int year,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean outputFee,
        @OneOf({"open", "payable", "paid"}) String state,
        @OrNull Instant paymentAuthorisedAt,
        @AddedLater @OrNull Integer contractVersion) {

    String key() {
        return statementId.toString();
    }
}
