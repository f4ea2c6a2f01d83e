package uk.gov.education.ecf.statements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.LineItemState;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Uplifts;

/** A line item in the database. */
@Entity
@Table(name = "line_items")
class LineItemRow {

    @Id
    UUID id;

    UUID declarationId;
    UUID participantId;
    UUID leadProviderId;
    UUID statementId;
    int cohort;

    @Column(columnDefinition = "text")
    String declarationType;

    @Column(columnDefinition = "text")
    String participantType;

    boolean pupilPremiumUplift;
    boolean sparsityUplift;

    @Column(columnDefinition = "text")
    String kind;

    @Column(columnDefinition = "text")
    String state;

    Long declarationVersion;
    Long namedByVersion;
    Instant paymentAuthorisedAt;
    Instant createdAt;

    @Version
    long version;

    protected LineItemRow() {}

    LineItem item() {
        DeclaredWork work = new DeclaredWork(
                new DeclarationId(declarationId),
                new ParticipantId(participantId),
                new ProviderCohort(new LeadProviderId(leadProviderId), cohort),
                declarationType,
                participantType,
                new Uplifts(pupilPremiumUplift, sparsityUplift));
        StatementId on = statementId == null ? null : new StatementId(statementId);
        return new LineItem(
                new LineItemId(id),
                Word.required(LineItemKind.class, kind),
                work,
                on,
                Word.required(LineItemState.class, state),
                declarationVersion,
                namedByVersion);
    }

    StoredLineItem stored() {
        return new StoredLineItem(item(), version);
    }
}
