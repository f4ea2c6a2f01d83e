package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Registration;
import uk.gov.education.ecf.participants.model.RegistrationForm;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Registers someone new, or a known early career teacher as a mentor too. */
@Singleton
record RegisterParticipantHandler(
        Transactions transactions, RegistrationFacts facts, ParticipantWriter writer, Now clock) {

    Uni<Judged<Registered>> handle(RegistrationForm form) {
        return OneByOne.ifAccepted(form.judge(clock.today()), this::register);
    }

    private Uni<Judged<Registered>> register(Registration registration) {
        return Participants.RACES.repeat(() -> transactions.judge(() -> judge(registration)));
    }

    private Uni<Judged<Registered>> judge(Registration registration) {
        return facts.hold(registration)
                .flatMap(held -> OneByOne.ifAccepted(held, known -> register(known, registration)));
    }

    private Uni<Judged<Registered>> register(Optional<Participant> known, Registration registration) {
        return known.isEmpty() ? registerNew(registration) : registerKnown(known.get(), registration);
    }

    private Uni<Judged<Registered>> registerKnown(Participant person, Registration registration) {
        return person.madeBy(registration)
                .map(made -> OneByOne.given(Judged.accepted(new Registered(person.id(), made.id()))))
                .or(() -> person.removed(registration).map(record -> reactivate(person, record, registration)))
                .orElseGet(() -> OneByOne.ifAccepted(
                        Judged.unless(person.objectionTo(registration), person),
                        allowed -> registerAlso(allowed, registration)));
    }

    private Uni<Judged<Registered>> reactivate(Participant person, TrainingRecord record, Registration registration) {
        return facts.place(registration.destination())
                .flatMap(placed -> OneByOne.ifAccepted(placed, placement -> {
                    Moment at = new Moment(clock.ofRequest(), clock.instant());
                    return writer.write(
                            person.reactivated(record.id(), registration, placement, at),
                            registration.details().email(),
                            at.now());
                }))
                .map(written -> written.map(after -> new Registered(after.id(), record.id())));
    }

    private Uni<Judged<Registered>> registerAlso(Participant person, Registration registration) {
        TrainingRecordId record = registration.ids().trainingRecordOrNew();
        return facts.place(registration.destination())
                .flatMap(placed -> OneByOne.ifAccepted(placed, placement -> {
                    Instant at = clock.instant();
                    return writer.write(
                            person.alsoRegistered(record, registration, placement, at),
                            registration.details().email(),
                            at);
                }))
                .map(written -> written.map(after -> new Registered(after.id(), record)));
    }

    private Uni<Judged<Registered>> registerNew(Registration registration) {
        ParticipantId id = registration.ids().participantOrNew();
        TrainingRecordId record = registration.ids().trainingRecordOrNew();
        return facts.place(registration.destination())
                .flatMap(placed -> OneByOne.ifAccepted(placed, placement -> {
                    Instant at = clock.instant();
                    return writer.add(
                            Participant.registered(id, record, registration, placement, at),
                            registration.details().email(),
                            at);
                }))
                .map(written -> written.map(after -> new Registered(id, record)));
    }
}
