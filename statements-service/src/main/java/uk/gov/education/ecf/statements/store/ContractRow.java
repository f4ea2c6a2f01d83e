package uk.gov.education.ecf.statements.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.RecordedContract;

/** One version of a contract in the database, but for its bands; never changed. */
record ContractRow(
        UUID id,
        UUID leadProviderId,
        int cohort,
        int contractVersion,
        int recruitmentTarget,
        BigDecimal setUpFee,
        BigDecimal monthlyServiceFee,
        BigDecimal upliftAmount,
        boolean vatChargeable,
        BigDecimal mentorPaymentPerParticipant,
        Instant createdAt) {

    static ContractRow of(RecordedContract recorded, Instant createdAt) {
        Contract contract = recorded.contract();
        return new ContractRow(
                UUID.randomUUID(),
                recorded.providerCohort().leadProviderId().value(),
                recorded.providerCohort().cohort(),
                recorded.version(),
                contract.recruitmentTarget(),
                contract.setUpFee(),
                contract.monthlyServiceFee(),
                contract.upliftAmount(),
                contract.vatChargeable(),
                contract.mentorPaymentPerParticipant(),
                createdAt);
    }

    /** @param bands in their order */
    RecordedContract recorded(List<ContractBandRow> bands) {
        Contract contract = new Contract(
                recruitmentTarget,
                setUpFee,
                monthlyServiceFee,
                upliftAmount,
                vatChargeable,
                bands.stream().map(ContractBandRow::band).toList(),
                mentorPaymentPerParticipant);
        return new RecordedContract(
                new ProviderCohort(new LeadProviderId(leadProviderId), cohort), contractVersion, contract);
    }
}
