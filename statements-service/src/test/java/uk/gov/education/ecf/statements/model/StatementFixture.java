package uk.gov.education.ecf.statements.model;

import java.time.LocalDate;
import java.time.Month;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;

/** Statements for tests of the rules. */
final class StatementFixture {

    static final LocalDate CUT_OFF = LocalDate.of(2026, 4, 30);

    private StatementFixture() {}

    static StatementTerms terms() {
        return new StatementTerms(
                LeadProviderId.random(), 2024, Month.MAY, 2026, CUT_OFF, LocalDate.of(2026, 5, 25), true);
    }

    static Statement anOpenStatement() {
        return Statement.scheduled(StatementId.random(), terms()).aggregate();
    }

    static Statement aPayableStatement() {
        return anOpenStatement().closedOn(CUT_OFF.plusDays(1), 3).aggregate();
    }

    static StatementTerms withCutOff(StatementTerms terms, LocalDate cutOff) {
        return new StatementTerms(
                terms.leadProviderId(),
                terms.cohort(),
                terms.month(),
                terms.year(),
                cutOff,
                terms.paymentDate(),
                terms.outputFee());
    }

    static StatementTerms of(StatementTerms terms, LeadProviderId provider) {
        return new StatementTerms(
                provider,
                terms.cohort(),
                terms.month(),
                terms.year(),
                terms.cutOffDate(),
                terms.paymentDate(),
                terms.outputFee());
    }

    static StatementTerms inCohort(StatementTerms terms, int cohort) {
        return new StatementTerms(
                terms.leadProviderId(),
                cohort,
                terms.month(),
                terms.year(),
                terms.cutOffDate(),
                terms.paymentDate(),
                terms.outputFee());
    }

    static StatementTerms withoutOutputFee(StatementTerms terms) {
        return new StatementTerms(
                terms.leadProviderId(),
                terms.cohort(),
                terms.month(),
                terms.year(),
                terms.cutOffDate(),
                terms.paymentDate(),
                false);
    }
}
