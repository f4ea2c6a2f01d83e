package uk.gov.education.ecf.statements.store;

import java.math.BigDecimal;
import java.util.UUID;
import uk.gov.education.ecf.statements.model.Band;

/** A band of a contract in the database. */
record ContractBandRow(
        UUID contractId,
        int firstParticipant,
        int lastParticipant,
        BigDecimal perParticipant,
        BigDecimal outputPaymentPercentage,
        BigDecimal serviceFeePercentage) {

    static ContractBandRow of(UUID contract, Band band) {
        return new ContractBandRow(
                contract,
                band.min(),
                band.max(),
                band.perParticipant(),
                band.outputPaymentPercentage(),
                band.serviceFeePercentage());
    }

    Band band() {
        return new Band(
                firstParticipant, lastParticipant, perParticipant, outputPaymentPercentage, serviceFeePercentage);
    }
}
