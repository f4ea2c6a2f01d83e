package uk.gov.education.ecf.participants.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** What the acts of lead providers have in common: whom they are about, and what they answer. */
@Singleton
public record ProviderActs(Participants participants, ParticipantDocuments documents, ParticipantWriter writer) {

    /** @param id as it stands in the address: what is no id at all names nobody */
    public static ActRequest request(LeadProviderId provider, String id, String courseIdentifier) {
        return new ActRequest(provider, IdText.parse(id).map(ParticipantId::new), courseIdentifier);
    }

    /** The request with the person whom it names, who is held, if there is one. */
    public Uni<ProviderAct> hold(ActRequest request) {
        return OneByOne.askIfThere(request.participantId(), participants::holdNamed)
                .flatMap(found -> documents
                        .findChallengedBehind(found)
                        .map(challenged -> new ProviderAct(request, found, challenged)));
    }

    /** Keeps what came of it, and answers what the provider is shown from then on. */
    public Uni<Judged<ShownDocument>> write(
            Judged<Change<Participant, ParticipantEvent>> judged, LeadProviderId provider, Moment at) {
        return OneByOne.ifAccepted(judged, change -> writer.write(change, at.now())
                .flatMap(after -> documents.show(after.id(), provider))
                .map(Judged::accepted));
    }
}
