package uk.gov.education.ecf.declarations.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.payment.BilledFacts.Billed;
import uk.gov.education.ecf.declarations.upstream.LineItemEventsConsumer;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.declarations.writing.Rewritten;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Brings declarations to where their line items are. The snapshot says where, so that a fact suffices even if those before it never
 * came; one that no longer applies changes nothing.
 */
@Singleton
record LineItemReaction(BilledFacts facts, DeclarationWriter writer, Now now) implements Reaction<LineItemEvent> {

    @Override
    public String consumer() {
        return LineItemEventsConsumer.NAME;
    }

    @Override
    public Class<LineItemEvent> cause() {
        return LineItemEvent.class;
    }

    @Override
    public Uni<Void> react(LineItemEvent event) {
        return reactAll(List.of(event));
    }

    @Override
    public Uni<Void> reactAll(List<LineItemEvent> events) {
        List<LineItemNews> news = events.stream()
                .flatMap(event -> LineItemNews.of(event).stream())
                .toList();
        return news.isEmpty()
                ? OneByOne.nothing()
                : facts.holdAll(news.stream().map(LineItemNews::item).toList())
                        .flatMap(billed -> writer.rewriteAll(follow(news, billed), now.instant()));
    }

    private static List<Rewritten> follow(List<LineItemNews> news, Map<DeclarationId, Billed> billed) {
        Map<DeclarationId, Change<Declaration, DeclarationEvent>> changes = new LinkedHashMap<>();
        for (LineItemNews one : news) {
            Billed about = billed.get(one.item().declarationId());
            changes.merge(
                    about.declaration().id(),
                    one.follow(about.declaration(), about.eligibleSince()),
                    (before, ignored) -> before.then(declaration -> one.follow(declaration, about.eligibleSince())));
        }
        return changes.entrySet().stream()
                .map(change -> new Rewritten(
                        change.getValue(), billed.get(change.getKey()).participant()))
                .toList();
    }
}
