package uk.gov.education.ecf.statements.store;

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
record LineItemRow(
        UUID id,
        UUID declarationId,
        UUID participantId,
        UUID leadProviderId,
        UUID statementId,
        int cohort,
        String declarationType,
        String participantType,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        String kind,
        String state,
        Long declarationVersion,
        Long namedByVersion,
        Instant paymentAuthorisedAt,
        Instant createdAt,
        long version) {

    static LineItemRow of(StoredLineItem stored, Instant createdAt, Instant paymentAuthorisedAt) {
        LineItem item = stored.item();
        DeclaredWork work = item.work();
        ChangingItemRow changing = ChangingItemRow.of(item);
        return new LineItemRow(
                changing.id(),
                work.declarationId().value(),
                changing.participantId(),
                work.providerCohort().leadProviderId().value(),
                changing.statementId(),
                work.providerCohort().cohort(),
                work.declarationType(),
                work.participantType(),
                work.uplifts().pupilPremium(),
                work.uplifts().sparsity(),
                item.kind().wireName(),
                changing.state(),
                changing.declarationVersion(),
                changing.namedByVersion(),
                paymentAuthorisedAt,
                createdAt,
                stored.version());
    }

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
