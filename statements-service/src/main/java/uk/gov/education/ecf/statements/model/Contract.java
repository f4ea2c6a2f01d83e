package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The call-off contract of a lead provider in a cohort. Amounts are pounds, exact, with two decimals. Never edited: what
 * differs is a new version.
 *
 * @param monthlyServiceFee           null when the fee follows from the bands; zero is a fee
 * @param upliftAmount                null when uplift is not paid
 * @param bands                       ascending and without gaps
 * @param mentorPaymentPerParticipant null when mentors are not paid for separately
 */
public record Contract(
        int recruitmentTarget,
        BigDecimal setUpFee,
        BigDecimal monthlyServiceFee,
        BigDecimal upliftAmount,
        boolean vatChargeable,
        List<Band> bands,
        BigDecimal mentorPaymentPerParticipant) {

    public Contract {
        bands = List.copyOf(bands);
    }
}
