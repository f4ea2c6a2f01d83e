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
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** A statement in the database. */
@Entity
@Table(name = "statements")
public class StatementRow {

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

    public Statement statement() {
        StatementTerms terms = new StatementTerms(
                new LeadProviderId(leadProviderId), cohort, Month.of(month), year, cutOffDate, paymentDate, outputFee);
        return new Statement(
                new StatementId(id), terms, StatementState.of(state), paymentAuthorisedAt, contractVersion);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What its next event carries; counts up when a change is flushed. */
    public long version() {
        return version;
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
