package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A statement as it stands after the event.
 *
 * @param statementId never null
 * @param leadProviderId never null
 * @param cohort start year, such as 2021
 * @param month English name, such as {@code May}
 * @param year calendar year of the month
 * @param cutOffDate last day whose submissions land on it
 * @param paymentDate never null
 * @param outputFee whether declarations are paid with it
 * @param state {@code open}, {@code payable} or {@code paid}
 * @param paymentAuthorisedAt null until finance authorises
 */
public record StatementSnapshot(
        StatementId statementId,
        LeadProviderId leadProviderId,
        int cohort,
        String month,
        int year,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean outputFee,
        String state,
        Instant paymentAuthorisedAt) {

    String key() {
        return statementId.toString();
    }
}
