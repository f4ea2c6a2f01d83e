package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.config.Refused;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Placement;
import uk.gov.education.ecf.participants.model.Refusal;
import uk.gov.education.ecf.participants.model.Refusals;
import uk.gov.education.ecf.participants.model.Registration;
import uk.gov.education.ecf.participants.model.RegistrationForm;
import uk.gov.education.ecf.participants.store.Mailboxes;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Registers someone new, or a known early career teacher as a mentor too. */
@ApplicationScoped
class RegisterParticipantHandler {

    private final Now clock;
    private final Transactions transactions;
    private final FactsOfRegistration facts;
    private final Participants participants;
    private final Mailboxes mailboxes;
    private final Announcements announcements;

    RegisterParticipantHandler(
            Now clock,
            Transactions transactions,
            FactsOfRegistration facts,
            Participants participants,
            Mailboxes mailboxes,
            Announcements announcements) {
        this.clock = clock;
        this.transactions = transactions;
        this.facts = facts;
        this.participants = participants;
        this.mailboxes = mailboxes;
        this.announcements = announcements;
    }

    Uni<Registered> handle(RegistrationForm form) {
        Refusals refusals = new Refusals();
        Registration registration = form.accept(clock.today(), refusals);
        Refused.ifAny(refusals);
        return Participants.RACES.repeat(() -> transactions.inTransaction(() -> register(registration)));
    }

    private Uni<Registered> register(Registration registration) {
        return facts.hold(registration).chain(() -> known(registration)).flatMap(known -> known.map(
                        person -> registerKnown(person, registration))
                .orElseGet(() -> registerNew(registration)));
    }

    private Uni<Optional<Participant>> known(Registration registration) {
        TrainingRecordId record = registration.trainingRecordId();
        Uni<Optional<ParticipantId>> owner =
                record == null ? Uni.createFrom().item(Optional.empty()) : participants.ownerOf(record);
        return owner.flatMap(found -> {
            ParticipantId stated = registration.participantId();
            if (stated != null && found.isPresent() && !found.get().equals(stated)) {
                throw Refused.conflict(Refusal.TRAINING_RECORD_TAKEN);
            }
            return found.or(() -> Optional.ofNullable(stated))
                    .map(participants::forChange)
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
        });
    }

    private Uni<Registered> registerKnown(Participant person, Registration registration) {
        Optional<Registered> before =
                person.madeBy(registration).map(record -> new Registered(person.id(), record.id()));
        if (before.isPresent()) {
            return Uni.createFrom().item(before.get());
        }
        person.objectionTo(registration).ifPresent(objection -> {
            throw Refused.conflict(objection);
        });
        TrainingRecordId record = recordId(registration);
        return place(registration).flatMap(placement -> {
            Instant now = clock.instant();
            Participant both = person.alsoRegistered(record, registration, placement, now);
            return participants.save(both, now).flatMap(version -> announced(both, record, registration, version, now));
        });
    }

    private Uni<Registered> registerNew(Registration registration) {
        ParticipantId id = Optional.ofNullable(registration.participantId()).orElseGet(ParticipantId::random);
        TrainingRecordId record = recordId(registration);
        return place(registration).flatMap(placement -> {
            Instant now = clock.instant();
            Participant person = Participant.registered(id, record, registration, placement, now);
            return participants
                    .add(person, now)
                    .flatMap(version -> announced(person, record, registration, version, now));
        });
    }

    private Uni<Placement> place(Registration registration) {
        Refusals refusals = new Refusals();
        return facts.of(registration)
                .map(known -> known.judge(registration, refusals))
                .invoke(() -> Refused.ifAny(refusals));
    }

    private Uni<Registered> announced(
            Participant person, TrainingRecordId record, Registration registration, long version, Instant now) {
        return claimMailbox(person, registration)
                .chain(() -> announcements.registered(person, record, version, now))
                .replaceWith(new Registered(person.id(), record));
    }

    private Uni<Void> claimMailbox(Participant person, Registration registration) {
        return mailboxes
                .claim(registration.details().email(), person.id())
                .invoke(claimed -> {
                    if (!claimed) {
                        throw Refused.conflict(Refusal.EMAIL_IN_USE);
                    }
                })
                .replaceWithVoid();
    }

    private static TrainingRecordId recordId(Registration registration) {
        return Optional.ofNullable(registration.trainingRecordId()).orElseGet(TrainingRecordId::random);
    }
}
