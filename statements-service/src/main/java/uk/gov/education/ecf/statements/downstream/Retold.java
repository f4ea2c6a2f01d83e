package uk.gov.education.ecf.statements.downstream;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Locale;
import uk.gov.education.ecf.contracts.statements.AdjustmentSnapshot;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.LineItemState;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.model.Uplifts;

/** Statements, adjustments and line items out of their published form: the way back of {@link Snapshots}. */
public final class Retold {

    private Retold() {}

    public static Statement of(StatementSnapshot told) {
        return new Statement(
                told.statementId(),
                new StatementTerms(
                        told.leadProviderId(),
                        told.cohort(),
                        Month.valueOf(told.month().toUpperCase(Locale.ROOT)),
                        told.year(),
                        told.cutOffDate(),
                        told.paymentDate(),
                        told.outputFee()),
                Word.required(StatementState.class, told.state()),
                told.paymentAuthorisedAt(),
                told.contractVersion());
    }

    public static Adjustment of(AdjustmentSnapshot told) {
        return new Adjustment(told.adjustmentId(), told.paymentType(), new BigDecimal(told.amount()));
    }

    /**
     * @throws IllegalStateException when it is of a time before uplifts were told, which are part of the price
     */
    public static LineItem of(LineItemSnapshot told) {
        if (told.pupilPremiumUplift() == null || told.sparsityUplift() == null) {
            throw new IllegalStateException("the uplifts of line item " + told.lineItemId() + " were never told");
        }
        return new LineItem(
                told.lineItemId(),
                Word.required(LineItemKind.class, told.kind()),
                new DeclaredWork(
                        told.declarationId(),
                        told.participantId(),
                        new ProviderCohort(told.leadProviderId(), told.cohort()),
                        told.declarationType(),
                        told.participantType(),
                        new Uplifts(told.pupilPremiumUplift(), told.sparsityUplift())),
                told.statementId(),
                Word.required(LineItemState.class, told.state()),
                told.declarationVersion(),
                told.namedByVersion());
    }
}
