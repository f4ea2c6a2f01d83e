package uk.gov.education.ecf.statements.store;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import uk.gov.education.ecf.statements.model.Band;

/** A band in the database. */
@Embeddable
class ContractBand {

    int firstParticipant;
    int lastParticipant;
    BigDecimal perParticipant;
    BigDecimal outputPaymentPercentage;
    BigDecimal serviceFeePercentage;

    protected ContractBand() {}

    ContractBand(Band band) {
        this.firstParticipant = band.min();
        this.lastParticipant = band.max();
        this.perParticipant = band.perParticipant();
        this.outputPaymentPercentage = band.outputPaymentPercentage();
        this.serviceFeePercentage = band.serviceFeePercentage();
    }

    Band band() {
        return new Band(
                firstParticipant, lastParticipant, perParticipant, outputPaymentPercentage, serviceFeePercentage);
    }
}
