package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.PartnershipEvent;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.PartnershipWriter;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.idempotency.AnsweredOnce;
import uk.gov.education.ecf.platform.jsonapi.body.Unread;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

@Singleton
record ChangeDeliveryPartnerHandler(
        AnsweredOnce once,
        ChangeDeliveryPartnerFacts facts,
        PartnershipWriter writer,
        PartnershipDocuments documents,
        Now clock) {

    /**
     * Answers the partnership's document, read before the commit.
     *
     * @param requested read after the partnership was found, for 404 comes before 400
     */
    Uni<Judged<String>> handle(LeadProviderId provider, PartnershipId id, Unread<ChangeDeliveryPartnerBody> requested) {
        return Races.LOST.repeat(() -> once.judge(() -> judge(provider, id, requested)));
    }

    private Uni<Judged<ShownDocument>> judge(
            LeadProviderId provider, PartnershipId id, Unread<ChangeDeliveryPartnerBody> requested) {
        return facts.isShown(id, provider)
                .map(shown -> shown ? requested.read() : Judged.<ChangeDeliveryPartnerBody>nothingThere())
                .flatMap(body -> OneByOne.ifAccepted(body, read -> change(id, read.deliveryPartnerId())));
    }

    private Uni<Judged<ShownDocument>> change(PartnershipId id, String requested) {
        return OneByOne.ask(() -> facts.holdSchool(id), () -> facts.hold(id, requested))
                .flatMap((school, change) -> OneByOne.ifAccepted(change.judge(), judged -> write(judged, school)));
    }

    private Uni<Judged<ShownDocument>> write(Change<Partnership, PartnershipEvent> change, School school) {
        return writer.write(change, Change.none(school), clock.instant())
                .flatMap(documents::show)
                .map(Judged::accepted);
    }
}
