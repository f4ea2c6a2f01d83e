package uk.gov.education.ecf.declarations.store;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A declaration as it lies in the table. Public fields are Panache's way; only this package sees the class. */
@Entity
@Table(name = "declarations")
class DeclarationRow extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID participantId;

    public UUID trainingRecordId;

    public UUID leadProviderId;

    @Column(columnDefinition = "text")
    public String courseIdentifier;

    @Column(columnDefinition = "text")
    public String declarationType;

    public Instant declarationDate;

    public int cohort;

    public UUID deliveryPartnerId;

    public UUID mentorId;

    public boolean pupilPremiumUplift;

    public boolean sparsityUplift;

    @Column(columnDefinition = "text")
    public String evidenceHeld;

    @Column(columnDefinition = "text")
    public String state;

    public UUID statementId;

    public UUID clawbackStatementId;

    @Column(columnDefinition = "text")
    public String ineligibleForFundingReason;

    public UUID duplicateOf;

    public Instant createdAt;

    public long version;
}
