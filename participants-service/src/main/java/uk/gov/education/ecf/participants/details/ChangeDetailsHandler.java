package uk.gov.education.ecf.participants.details;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.config.Refused;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.PersonalDetails;
import uk.gov.education.ecf.participants.model.Refusal;
import uk.gov.education.ecf.participants.model.Refusals;
import uk.gov.education.ecf.participants.store.Mailboxes;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Corrects name and address, everywhere they are shown. */
@ApplicationScoped
class ChangeDetailsHandler {

    private final Now clock;
    private final Transactions transactions;
    private final Participants participants;
    private final Mailboxes mailboxes;
    private final Announcements announcements;

    ChangeDetailsHandler(
            Now clock,
            Transactions transactions,
            Participants participants,
            Mailboxes mailboxes,
            Announcements announcements) {
        this.clock = clock;
        this.transactions = transactions;
        this.participants = participants;
        this.mailboxes = mailboxes;
        this.announcements = announcements;
    }

    Uni<ChangedDetails> handle(ParticipantId id, ChangeDetails request) {
        return transactions.inTransaction(() -> participants
                .forChange(id)
                .map(person -> person.orElseThrow(RequestRefused::notFound))
                .flatMap(person -> change(person, accept(request))));
    }

    private static PersonalDetails accept(ChangeDetails request) {
        Refusals refusals = new Refusals();
        PersonalDetails details = PersonalDetails.accept(request.fullName(), request.email(), refusals);
        Refused.ifAny(refusals);
        return details;
    }

    private Uni<ChangedDetails> change(Participant person, PersonalDetails details) {
        Participant after = person.renamed(details);
        Uni<Void> change = after.equals(person) ? Uni.createFrom().voidItem() : keep(after, details);
        return change.map(done -> ChangedDetails.of(person.id(), details));
    }

    private Uni<Void> keep(Participant after, PersonalDetails details) {
        return mailboxes
                .claim(details.email(), after.id())
                .invoke(claimed -> {
                    if (!claimed) {
                        throw Refused.conflict(Refusal.EMAIL_IN_USE);
                    }
                })
                .chain(() -> save(after));
    }

    private Uni<Void> save(Participant after) {
        Instant now = clock.instant();
        return participants.save(after, now).flatMap(version -> announcements.detailsChanged(after, version, now));
    }
}
