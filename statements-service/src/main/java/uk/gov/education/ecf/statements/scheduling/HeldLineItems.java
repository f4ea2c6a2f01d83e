package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.NextStatement;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.writing.LineItemWriter;

/**
 * Line items that no statement could take, waiting for one. While any wait, no statement of their provider and cohort fits; so
 * the one that fits now is the one that was scheduled or changed in this transaction, which holds it.
 */
@Singleton
record HeldLineItems(LineItems items, Statements statements, LineItemWriter writer, Now now) {

    Uni<Void> attach(ProviderCohort providerCohort, Instant at) {
        return items.holdWaiting(providerCohort).chain(() -> attachSome(providerCohort, at));
    }

    private Uni<Void> attachSome(ProviderCohort providerCohort, Instant at) {
        return items.someWaiting(providerCohort)
                .flatMap(waiting -> waiting.isEmpty() ? OneByOne.nothing() : attach(waiting, providerCohort, at));
    }

    private Uni<Void> attach(List<LineItem> waiting, ProviderCohort providerCohort, Instant at) {
        return statements
                .allOpen(providerCohort)
                .map(open -> NextStatement.among(open, now.today()))
                .flatMap(next -> OneByOne.ifThere(
                        next, statement -> move(waiting, statement, at).chain(() -> attachSome(providerCohort, at))));
    }

    private Uni<Void> move(List<LineItem> waiting, StatementId statement, Instant at) {
        return writer.writeAll(
                waiting.stream().map(item -> item.movedTo(statement)).toList(), at);
    }
}
