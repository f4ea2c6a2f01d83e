package uk.gov.education.ecf.statements.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** A statement in the database. */
record StatementRow(
        UUID id,
        UUID leadProviderId,
        int cohort,
        int month,
        int year,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean outputFee,
        String state,
        Instant paymentAuthorisedAt,
        Integer contractVersion,
        Instant createdAt,
        long version) {

    static StatementRow of(StoredStatement stored) {
        Statement statement = stored.statement();
        StatementTerms terms = statement.terms();
        return new StatementRow(
                statement.id().value(),
                terms.leadProviderId().value(),
                terms.cohort(),
                terms.month().getValue(),
                terms.year(),
                terms.cutOffDate(),
                terms.paymentDate(),
                terms.outputFee(),
                statement.state().wireName(),
                statement.paymentAuthorisedAt(),
                statement.contractVersion(),
                stored.createdAt(),
                stored.version());
    }

    Statement statement() {
        StatementTerms terms = new StatementTerms(
                new LeadProviderId(leadProviderId), cohort, Month.of(month), year, cutOffDate, paymentDate, outputFee);
        StatementState present = Word.required(StatementState.class, state);
        return new Statement(new StatementId(id), terms, present, paymentAuthorisedAt, contractVersion);
    }

    StoredStatement stored() {
        return new StoredStatement(statement(), version, createdAt);
    }
}
