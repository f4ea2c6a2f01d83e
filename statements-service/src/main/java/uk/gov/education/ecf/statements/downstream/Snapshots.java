package uk.gov.education.ecf.statements.downstream;

import uk.gov.education.ecf.contracts.statements.AdjustmentSnapshot;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** The published form of statements and line items. */
public final class Snapshots {

    private Snapshots() {}

    public static StatementSnapshot of(Statement statement) {
        StatementTerms terms = statement.terms();
        return new StatementSnapshot(
                statement.id(),
                terms.leadProviderId(),
                terms.cohort(),
                terms.monthName(),
                terms.year(),
                terms.cutOffDate(),
                terms.paymentDate(),
                terms.outputFee(),
                statement.state().wireName(),
                statement.paymentAuthorisedAt(),
                statement.contractVersion());
    }

    static AdjustmentSnapshot of(Adjustment adjustment) {
        return new AdjustmentSnapshot(
                adjustment.id(), adjustment.paymentType(), adjustment.amount().toPlainString());
    }

    static LineItemSnapshot of(LineItem item) {
        DeclaredWork work = item.work();
        return new LineItemSnapshot(
                item.id(),
                work.declarationId(),
                work.participantId(),
                work.providerCohort().leadProviderId(),
                item.statementId(),
                work.providerCohort().cohort(),
                work.declarationType(),
                work.participantType(),
                item.kind().wireName(),
                item.state().wireName(),
                item.basis(),
                work.uplifts().pupilPremium(),
                work.uplifts().sparsity(),
                item.namedBy());
    }
}
