package uk.gov.education.ecf.participants.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.documents.ParticipantDocuments;
import uk.gov.education.ecf.participants.model.ActRequest;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.model.ProviderAct;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.idempotency.AnsweredOnce;
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** What lead providers do to someone's training, in a transaction of its own: the person is held, the act judged, its outcome kept. */
@Singleton
public record ProviderActHandler(
        AnsweredOnce once,
        Participants participants,
        ParticipantDocuments documents,
        ParticipantWriter writer,
        Now clock) {

    /** Judges the act; it may ask for what it rests on. */
    @FunctionalInterface
    public interface Act {
        Uni<Judged<Change<Participant, ParticipantEvent>>> judge(ProviderAct act, Moment at);
    }

    /** @param id as it stands in the address: what is no id at all names nobody */
    public static ActRequest request(LeadProviderId provider, String id, String courseIdentifier) {
        return new ActRequest(provider, IdText.parse(id).map(ParticipantId::new), courseIdentifier);
    }

    /** The participant as a GET would show it from then on. */
    public Uni<Judged<String>> carryOut(ActRequest request, Act act) {
        return Participants.RACES.repeat(() -> once.judge(() -> hold(request).flatMap(held -> carryOut(held, act))));
    }

    /** The request with the person whom it names, who is held, if there is one. */
    private Uni<ProviderAct> hold(ActRequest request) {
        return OneByOne.askIfThere(request.participantId(), participants::holdNamed)
                .flatMap(found -> documents
                        .findChallengedBehind(found)
                        .map(challenged -> new ProviderAct(request, found, challenged)));
    }

    private Uni<Judged<ShownDocument>> carryOut(ProviderAct held, Act act) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        return act.judge(held, at)
                .flatMap(judged -> OneByOne.ifAccepted(judged, change -> writer.write(change, at.now())
                        .flatMap(after ->
                                documents.show(after.id(), held.request().provider()))
                        .map(Judged::accepted)));
    }
}
