package uk.gov.education.ecf.statements.contracting;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.statements.model.Band;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.RecordedContract;

/** A recorded contract as it is answered; amounts are text, so that no reader rounds them. */
record ContractAnswer(
        LeadProviderId leadProviderId,
        int cohort,
        int version,
        int recruitmentTarget,
        String setUpFee,
        @Schema(nullable = true) String monthlyServiceFee,
        @Schema(nullable = true) String upliftAmount,
        boolean vatChargeable,
        List<BandAnswer> bands,
        @Schema(nullable = true) String mentorPaymentPerParticipant) {

    static ContractAnswer of(RecordedContract recorded) {
        Contract contract = recorded.contract();
        return new ContractAnswer(
                recorded.providerCohort().leadProviderId(),
                recorded.providerCohort().cohort(),
                recorded.version(),
                contract.recruitmentTarget(),
                text(contract.setUpFee()),
                text(contract.monthlyServiceFee()),
                text(contract.upliftAmount()),
                contract.vatChargeable(),
                contract.bands().stream().map(BandAnswer::of).toList(),
                text(contract.mentorPaymentPerParticipant()));
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** One band of it. */
    record BandAnswer(
            int min, int max, String perParticipant, String outputPaymentPercentage, String serviceFeePercentage) {

        static BandAnswer of(Band band) {
            return new BandAnswer(
                    band.min(),
                    band.max(),
                    text(band.perParticipant()),
                    text(band.outputPaymentPercentage()),
                    text(band.serviceFeePercentage()));
        }
    }
}
