package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Uplifts;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.upstream.DeclarationEventsConsumer;
import uk.gov.education.ecf.statements.writing.LineItemWriter;

/** Gives a declaration its one billable line item. */
@Singleton
record DeclarationBecameEligibleReaction(LineItems items, Placement placement, LineItemWriter writer, Now now)
        implements Reaction<DeclarationBecameEligible> {

    @Override
    public String consumer() {
        return DeclarationEventsConsumer.NAME;
    }

    @Override
    public Class<DeclarationBecameEligible> cause() {
        return DeclarationBecameEligible.class;
    }

    @Override
    public Uni<Void> react(DeclarationBecameEligible event) {
        DeclarationSnapshot declaration = event.declaration();
        return items.findBillableOf(declaration.declarationId())
                .flatMap(present -> present.isPresent() ? OneByOne.nothing() : attach(declaration));
    }

    private Uni<Void> attach(DeclarationSnapshot declaration) {
        DeclaredWork work = work(declaration);
        Optional<StatementId> expected = Optional.ofNullable(declaration.statementId());
        return placement
                .of(work.providerCohort(), expected)
                .map(statement -> LineItem.billable(LineItemId.random(), work, statement, expected))
                .flatMap(billable -> writer.add(billable, now.instant()));
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
