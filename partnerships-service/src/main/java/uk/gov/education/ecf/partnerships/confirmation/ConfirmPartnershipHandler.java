package uk.gov.education.ecf.partnerships.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.model.ConfirmPartnership;
import uk.gov.education.ecf.partnerships.model.Confirmation;
import uk.gov.education.ecf.partnerships.model.PartnershipRequest;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.PartnershipWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class ConfirmPartnershipHandler {

    private final Transactions transactions;
    private final ConfirmPartnershipFacts facts;
    private final PartnershipWriter writer;
    private final PartnershipDocuments documents;
    private final Now clock;

    ConfirmPartnershipHandler(
            Transactions transactions,
            ConfirmPartnershipFacts facts,
            PartnershipWriter writer,
            PartnershipDocuments documents,
            Now clock) {
        this.transactions = transactions;
        this.facts = facts;
        this.writer = writer;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Of two providers at once one is refused as it would have been a moment later: it is judged anew once the other has won. Answers
     * the partnership's document, read before the commit: once that is done no read can fail any more.
     */
    Uni<Judged<String>> handle(PartnershipRequest request) {
        return Races.LOST.repeat(() -> transactions.judge(() -> judge(request)));
    }

    private Uni<Judged<String>> judge(PartnershipRequest request) {
        return facts.hold(request)
                .map(found -> new Confirmation(request, found).judge())
                .flatMap(judged -> OneByOne.ifAccepted(judged, this::confirm));
    }

    private Uni<Judged<String>> confirm(ConfirmPartnership confirmed) {
        return writer.confirm(confirmed, clock.instant())
                .flatMap(documents::read)
                .map(Judged::accepted);
    }
}
