package uk.gov.education.ecf.declarations.store;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A declaration as it lies in the table. Public fields are Panache's way; only this package sees the class. */
@Entity
@Table(name = "declarations")
class DeclarationRow extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "participant_id")
    public UUID participantId;

    @Column(name = "training_record_id")
    public UUID trainingRecordId;

    @Column(name = "lead_provider_id")
    public UUID leadProviderId;

    @Column(name = "course_identifier", columnDefinition = "text")
    public String courseIdentifier;

    @Column(name = "declaration_type", columnDefinition = "text")
    public String declarationType;

    @Column(name = "declaration_date")
    public Instant declarationDate;

    public int cohort;

    @Column(name = "delivery_partner_id")
    public UUID deliveryPartnerId;

    @Column(name = "mentor_id")
    public UUID mentorId;

    @Column(name = "pupil_premium_uplift")
    public boolean pupilPremiumUplift;

    @Column(name = "sparsity_uplift")
    public boolean sparsityUplift;

    @Column(name = "evidence_held", columnDefinition = "text")
    public String evidenceHeld;

    @Column(columnDefinition = "text")
    public String state;

    @Column(name = "statement_id")
    public UUID statementId;

    @Column(name = "clawback_statement_id")
    public UUID clawbackStatementId;

    @Column(name = "ineligible_for_funding_reason", columnDefinition = "text")
    public String ineligibleForFundingReason;

    @Column(name = "duplicate_of")
    public UUID duplicateOf;

    @Column(name = "created_at")
    public Instant createdAt;

    @Version
    public long version;
}
