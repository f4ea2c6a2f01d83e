package uk.gov.education.ecf.statements.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** A statement as its lead provider sees it; years are text (rule W2). */
@JsonApiType(value = "statement", links = StatementAttributes.BREAKDOWN)
public record StatementAttributes(
        @Schema(examples = "May") String month,
        @Schema(examples = "2022") String year,
        @Schema(enumeration = StatementAttributes.TYPE) String type,
        @Schema(examples = "2021") String cohort,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean paid,
        Instant createdAt,
        UpdatedAt updatedAt) {

    public static final String TYPE = "ecf";

    /** The link to what it comes to. */
    static final String BREAKDOWN = "breakdown";

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
