package uk.gov.education.ecf.statements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
@Entity
@Table(name = "statements")
class StatementRow {

    @Id
    UUID id;

    UUID leadProviderId;
    int cohort;
    int month;
    int year;
    LocalDate cutOffDate;
    LocalDate paymentDate;
    boolean outputFee;

    @Column(columnDefinition = "text")
    String state;

    Instant paymentAuthorisedAt;
    Integer contractVersion;
    Instant createdAt;

    @Version
    long version;

    protected StatementRow() {}

    StatementRow(Statement statement, Instant createdAt) {
        this.id = statement.id().value();
        this.createdAt = createdAt;
        take(statement);
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

    void take(Statement statement) {
        StatementTerms terms = statement.terms();
        leadProviderId = terms.leadProviderId().value();
        cohort = terms.cohort();
        month = terms.month().getValue();
        year = terms.year();
        cutOffDate = terms.cutOffDate();
        paymentDate = terms.paymentDate();
        outputFee = terms.outputFee();
        state = statement.state().wireName();
        paymentAuthorisedAt = statement.paymentAuthorisedAt();
        contractVersion = statement.contractVersion();
    }
}
