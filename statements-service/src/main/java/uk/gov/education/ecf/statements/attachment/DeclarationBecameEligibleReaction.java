package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.statements.downstream.LineItemChanges;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.upstream.DeclarationReaction;

/** Gives a declaration its one billable line item. */
@ApplicationScoped
class DeclarationBecameEligibleReaction implements DeclarationReaction<DeclarationBecameEligible> {

    private final LineItems items;
    private final LineItemChanges changes;
    private final Placement placement;

    DeclarationBecameEligibleReaction(LineItems items, LineItemChanges changes, Placement placement) {
        this.items = items;
        this.changes = changes;
        this.placement = placement;
    }

    @Override
    public Class<DeclarationBecameEligible> cause() {
        return DeclarationBecameEligible.class;
    }

    @Override
    public Uni<Void> react(DeclarationBecameEligible event) {
        DeclarationSnapshot declaration = event.declaration();
        return items.billableOf(declaration.declarationId())
                .flatMap(present -> present.isPresent() ? Uni.createFrom().voidItem() : attach(declaration));
    }

    private Uni<Void> attach(DeclarationSnapshot declaration) {
        DeclaredWork work = work(declaration);
        LineItem item = LineItem.billable(LineItemId.random(), work);
        return placement
                .of(work, declaration.statementId())
                .flatMap(statement -> changes.add(item.on(statement), declaration.statementId()));
    }

    private static DeclaredWork work(DeclarationSnapshot declaration) {
        return new DeclaredWork(
                declaration.declarationId(),
                declaration.participantId(),
                declaration.leadProviderId(),
                declaration.cohort(),
                declaration.declarationType(),
                declaration.participantType(),
                declaration.pupilPremiumUplift(),
                declaration.sparsityUplift());
    }
}
