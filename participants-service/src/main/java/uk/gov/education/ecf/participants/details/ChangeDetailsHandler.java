package uk.gov.education.ecf.participants.details;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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
@Singleton
record ChangeDetailsHandler(Transactions transactions, Participants participants, ParticipantWriter writer, Now clock) {

    Uni<Judged<ChangedDetails>> handle(ParticipantId id, ChangeDetails request) {
        return transactions.judge(
                () -> participants.holdNamed(id).map(Judged::found).flatMap(person -> change(person, request)));
    }

    private Uni<Judged<ChangedDetails>> change(Judged<Participant> held, ChangeDetails request) {
        return OneByOne.ifAccepted(
                held,
                person -> OneByOne.ifAccepted(
                        PersonalDetails.judge(request.fullName(), request.email()), details -> write(person, details)));
    }

    private Uni<Judged<ChangedDetails>> write(Participant person, PersonalDetails details) {
        return writer.write(person.renamed(details), details.email(), clock.instant())
                .map(written -> written.map(after -> ChangedDetails.of(after.id(), details)));
    }
}
