package uk.gov.education.ecf.partnerships.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.model.ConfirmPartnership;
import uk.gov.education.ecf.partnerships.model.Confirmation;
import uk.gov.education.ecf.partnerships.model.PartnershipRequest;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.PartnershipWriter;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.idempotency.AnsweredOnce;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Singleton
record ConfirmPartnershipHandler(
        AnsweredOnce once,
        ConfirmPartnershipFacts facts,
        PartnershipWriter writer,
        PartnershipDocuments documents,
        Now clock) {

    /**
     * Of two providers at once one is refused as it would have been a moment later: it is judged anew once the other has won. Answers
     * the partnership's document, read before the commit: once that is done no read can fail any more.
     */
    Uni<Judged<String>> handle(PartnershipRequest request) {
        return Races.LOST.repeat(() -> once.judge(() -> judge(request)));
    }

    private Uni<Judged<ShownDocument>> judge(PartnershipRequest request) {
        return facts.hold(request)
                .map(found -> new Confirmation(request, found).judge())
                .flatMap(judged -> OneByOne.ifAccepted(judged, this::confirm));
    }

    private Uni<Judged<ShownDocument>> confirm(ConfirmPartnership confirmed) {
        return writer.confirm(confirmed, clock.instant())
                .flatMap(documents::show)
                .map(Judged::accepted);
    }
}
