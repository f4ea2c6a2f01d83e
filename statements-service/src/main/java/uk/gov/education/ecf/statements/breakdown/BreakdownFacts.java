package uk.gov.education.ecf.statements.breakdown;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.RecordedContract;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementRefusals;
import uk.gov.education.ecf.statements.model.calculation.Calculation;
import uk.gov.education.ecf.statements.store.Adjustments;
import uk.gov.education.ecf.statements.store.Contracts;
import uk.gov.education.ecf.statements.store.ItemCounts;
import uk.gov.education.ecf.statements.store.Statements;

/** Collects what a breakdown is made of, and has it made. */
@Singleton
record BreakdownFacts(
        Statements statements, Contracts contracts, ItemCounts counts, Adjustments adjustments, Calendar calendar) {

    Uni<Judged<Statement>> statement(StatementId id) {
        return statements.find(id).map(Judged::found);
    }

    Uni<Judged<Reckoning>> reckon(Statement statement) {
        return contract(statement)
                .map(found -> Judged.ofOptional(found, StatementRefusals.CONTRACT_MISSING))
                .flatMap(found -> OneByOne.ifAccepted(found, contract -> reckon(statement, contract)));
    }

    /** An open statement follows the newest contract; later it keeps the one of its close. */
    private Uni<Optional<RecordedContract>> contract(Statement statement) {
        ProviderCohort of = statement.terms().providerCohort();
        return statement
                .reckonedBy()
                .map(version -> contracts.find(of, version))
                .orElseGet(() -> contracts.findNewest(of));
    }

    private Uni<Judged<Reckoning>> reckon(Statement statement, RecordedContract contract) {
        return OneByOne.ask(() -> counts.of(statement), () -> adjustments.allOf(statement.id()))
                .map((counted, adjusted) -> Judged.accepted(new Reckoning(
                        statement,
                        contract,
                        Calculation.of(counted, contract.contract(), areMentorsApart(statement), adjusted))));
    }

    private boolean areMentorsApart(Statement statement) {
        return calendar.cohort(statement.terms().cohort())
                .map(Cohort::mentorFunding)
                .orElse(false);
    }
}
