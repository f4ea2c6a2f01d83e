package uk.gov.education.ecf.participants.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.EmailAddress;
import uk.gov.education.ecf.participants.model.ParticipantRefusals;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Which mailbox belongs to whom (rules E-2, E-7). */
@ApplicationScoped
public class Mailboxes {

    /** Makes the mailbox the participant's, who must have been saved, unless it is somebody else's. Of two at once, one waits for the other. */
    public Uni<Judged<EmailAddress>> claim(EmailAddress email, ParticipantId id) {
        return Sql.update(
                        "insert into participant_emails (mailbox, participant_id) values (?1, ?2) on conflict (mailbox) do nothing",
                        email.mailbox(),
                        id.value())
                .chain(() -> Sql.one(
                        UUID.class,
                        "select participant_id from participant_emails where mailbox = ?1",
                        email.mailbox()))
                .map(owner -> Judged.ofOptional(
                        owner.filter(id.value()::equals).map(mine -> email), ParticipantRefusals.EMAIL_IN_USE));
    }
}
