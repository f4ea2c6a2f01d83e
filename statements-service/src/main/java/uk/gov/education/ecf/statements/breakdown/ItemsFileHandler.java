package uk.gov.education.ecf.statements.breakdown;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.calculation.ItemValues;
import uk.gov.education.ecf.statements.store.ItemPages;
import uk.gov.education.ecf.statements.store.OneMoment;

/**
 * Writes a statement's line items, with what each of them brings to its sums, to a file: all as they are at one moment, some in
 * memory at a time, and on disk before anybody reads, so that a slow reader holds no transaction.
 */
@Singleton
record ItemsFileHandler(Transactions transactions, BreakdownFacts facts, ItemPages pages, Vertx vertx) {

    /** Whoever gets the file closes it. */
    Uni<Judged<Spool>> of(StatementId id) {
        return transactions.judge(() -> OneMoment.hold()
                .chain(() -> facts.statement(id))
                .flatMap(found -> OneByOne.ifAccepted(found, facts::reckon))
                .flatMap(reckoned -> OneByOne.ifAccepted(reckoned, this::file)));
    }

    private Uni<Judged<Spool>> file(Reckoning reckoning) {
        return Spool.open(vertx)
                .flatMap(file ->
                        fill(file, reckoning).onFailure().call(file::close).replaceWith(Judged.accepted(file)));
    }

    private Uni<Void> fill(Spool file, Reckoning reckoning) {
        ItemLines lines = new ItemLines(new ItemValues(reckoning.breakdown()));
        StatementId statement = reckoning.statement().id();
        return file.write(ItemLines.header()).chain(() -> Multi.createBy()
                .repeating()
                .uni(ItemPages.Place::new, place -> copy(statement, place, lines, file))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni());
    }

    private Uni<List<LineItem>> copy(StatementId statement, ItemPages.Place place, ItemLines lines, Spool file) {
        return pages.next(statement, place).call(items -> file.write(lines.of(items)));
    }
}
