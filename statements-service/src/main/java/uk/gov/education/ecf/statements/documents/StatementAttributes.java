package uk.gov.education.ecf.statements.documents;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** A statement as its lead provider sees it; years are text (rule W2). */
public record StatementAttributes(
        String month,
        String year,
        String type,
        String cohort,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean paid,
        Instant createdAt,
        UpdatedAt updatedAt) {

    public static final String TYPE = "ecf";

    static StatementAttributes of(StatementTerms terms, StatementState state, Instant createdAt) {
        return new StatementAttributes(
                terms.monthName(),
                String.valueOf(terms.year()),
                TYPE,
                String.valueOf(terms.cohort()),
                terms.cutOffDate(),
                terms.paymentDate(),
                state == StatementState.PAID,
                createdAt,
                UpdatedAt.OF_THE_DOCUMENT);
    }
}
