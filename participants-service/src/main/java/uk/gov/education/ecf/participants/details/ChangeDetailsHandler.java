package uk.gov.education.ecf.participants.details;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.PersonalDetails;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Corrects name and address, everywhere they are shown. */
@ApplicationScoped
class ChangeDetailsHandler {

    private final Transactions transactions;
    private final Participants participants;
    private final ParticipantWriter writer;
    private final Now clock;

    ChangeDetailsHandler(Transactions transactions, Participants participants, ParticipantWriter writer, Now clock) {
        this.transactions = transactions;
        this.participants = participants;
        this.writer = writer;
        this.clock = clock;
    }

    Uni<Judged<ChangedDetails>> handle(ParticipantId id, ChangeDetails request) {
        return transactions.judge(() -> participants
                .hold(id)
                .flatMap(person -> OneByOne.ifAccepted(Judged.found(person), found -> change(found, request))));
    }

    private Uni<Judged<ChangedDetails>> change(Participant person, ChangeDetails request) {
        return OneByOne.ifAccepted(
                PersonalDetails.judge(request.fullName(), request.email()), details -> change(person, details));
    }

    private Uni<Judged<ChangedDetails>> change(Participant person, PersonalDetails details) {
        return writer.write(person.renamed(details), details.email(), clock.instant())
                .map(written -> written.map(after -> ChangedDetails.of(after.id(), details)));
    }
}
