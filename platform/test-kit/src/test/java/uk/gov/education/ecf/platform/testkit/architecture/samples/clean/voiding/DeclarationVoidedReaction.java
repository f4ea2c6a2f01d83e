package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.voiding;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.downstream.Announcement;
import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.model.Declaration;
import uk.gov.education.ecf.platform.transactions.Transactions;

class DeclarationVoidedReaction {

    private final Transactions transactions = new Transactions();

    Uni<Announcement> react(Declaration declaration) {
        return transactions.inTransaction(() -> Uni.createFrom().item(Announcement.of(declaration.voided())));
    }
}
