package uk.gov.education.ecf.statements.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.RecordedContract;

/** One version of a contract in the database; never changed. */
@Entity
@Table(name = "contracts")
class ContractRow {

    @Id
    UUID id;

    UUID leadProviderId;
    int cohort;
    int contractVersion;
    int recruitmentTarget;
    BigDecimal setUpFee;
    BigDecimal monthlyServiceFee;
    BigDecimal upliftAmount;
    boolean vatChargeable;
    BigDecimal mentorPaymentPerParticipant;
    Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contract_bands", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("firstParticipant")
    List<ContractBand> bands;

    protected ContractRow() {}

    ContractRow(RecordedContract recorded, Instant createdAt) {
        Contract contract = recorded.contract();
        this.id = UUID.randomUUID();
        this.leadProviderId = recorded.providerCohort().leadProviderId().value();
        this.cohort = recorded.providerCohort().cohort();
        this.contractVersion = recorded.version();
        this.recruitmentTarget = contract.recruitmentTarget();
        this.setUpFee = contract.setUpFee();
        this.monthlyServiceFee = contract.monthlyServiceFee();
        this.upliftAmount = contract.upliftAmount();
        this.vatChargeable = contract.vatChargeable();
        this.mentorPaymentPerParticipant = contract.mentorPaymentPerParticipant();
        this.bands = contract.bands().stream().map(ContractBand::new).toList();
        this.createdAt = createdAt;
    }

    RecordedContract recorded() {
        Contract contract = new Contract(
                recruitmentTarget,
                setUpFee,
                monthlyServiceFee,
                upliftAmount,
                vatChargeable,
                bands.stream().map(ContractBand::band).toList(),
                mentorPaymentPerParticipant);
        return new RecordedContract(
                new ProviderCohort(new LeadProviderId(leadProviderId), cohort), contractVersion, contract);
    }
}
