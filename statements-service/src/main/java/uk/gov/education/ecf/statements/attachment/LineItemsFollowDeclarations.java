package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.DeclarationState;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Uplifts;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.writing.LineItemWriter;

/**
 * Gives a declaration its one billable line item, and its one refundable item when the money is asked back. Whatever the event was,
 * the state that it tells says what is needed, so that one that was missed or overtaken is made up for.
 */
@Singleton
record LineItemsFollowDeclarations(LineItems items, Placement placement, LineItemWriter writer, Now now)
        implements Follower<DeclarationEvent> {

    @Override
    public Class<DeclarationEvent> cause() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Void> follow(DeclarationEvent news) {
        DeclarationSnapshot declaration = news.declaration();
        Optional<LineItemKind> needed =
                Word.required(DeclarationState.class, declaration.state()).needs();
        return OneByOne.ifThere(needed, kind -> provide(kind, declaration));
    }

    private Uni<Void> provide(LineItemKind kind, DeclarationSnapshot declaration) {
        Optional<StatementId> expected = expected(kind, declaration);
        return items.find(declaration.declarationId(), kind)
                .flatMap(found -> found.map(item -> bringBack(item, expected))
                        .orElseGet(() -> attach(kind, work(declaration), expected)));
    }

    private Uni<Void> attach(LineItemKind kind, DeclaredWork work, Optional<StatementId> expected) {
        return placement
                .of(work.providerCohort(), expected)
                .map(statement -> LineItem.of(kind, LineItemId.random(), work, statement, expected))
                .flatMap(placed -> writer.add(placed, now.instant()));
    }

    private Uni<Void> bringBack(LineItem item, Optional<StatementId> expected) {
        return item.mayComeBack()
                ? placement
                        .of(item.work().providerCohort(), expected)
                        .flatMap(statement -> writer.write(item.backOn(statement, expected), now.instant()))
                : OneByOne.nothing();
    }

    private static Optional<StatementId> expected(LineItemKind kind, DeclarationSnapshot declaration) {
        return Optional.ofNullable(
                switch (kind) {
                    case BILLABLE -> declaration.statementId();
                    case REFUNDABLE -> declaration.clawbackStatementId();
                });
    }

    private static DeclaredWork work(DeclarationSnapshot declaration) {
        return new DeclaredWork(
                declaration.declarationId(),
                declaration.participantId(),
                new ProviderCohort(declaration.leadProviderId(), declaration.cohort()),
                declaration.declarationType(),
                declaration.participantType(),
                new Uplifts(declaration.pupilPremiumUplift(), declaration.sparsityUplift()));
    }
}
