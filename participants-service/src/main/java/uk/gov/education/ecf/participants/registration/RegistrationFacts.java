package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Destination;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantRefusals;
import uk.gov.education.ecf.participants.model.Placement;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.Registration;
import uk.gov.education.ecf.participants.model.RegistrationGrounds;
import uk.gov.education.ecf.participants.model.StatedIds;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.upstream.KnownSchools;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Holds and asks what a registration rests on, one question after the other on the transaction's connection. */
@Singleton
record RegistrationFacts(
        Calendar calendar,
        KnownSchools schools,
        ChosenProviders providers,
        KnownPartnerships partnerships,
        Participants participants) {

    /**
     * Whom the ids name, if anybody. Whatever the registration rests on is held before any participant is, so that it never waits in the
     * opposite order to news of the school or its partnerships.
     */
    Uni<Judged<Optional<Participant>>> hold(Registration registration) {
        Destination destination = registration.destination();
        return partnerships
                .holdProvision(destination.schoolId(), destination.cohort())
                .chain(() -> schools.hold(destination.schoolId()))
                .chain(() -> hold(registration.ids()));
    }

    /**
     * A stated id may have been retired since (rule M17). The record is looked up first: whoever comes into being with it in between is
     * found under the other id, never only under this one.
     */
    private Uni<Judged<Optional<Participant>>> hold(StatedIds ids) {
        return OneByOne.askIfThere(ids.trainingRecord(), participants::holdOwner)
                .flatMap(owner -> OneByOne.askIfThere(ids.participant(), participants::holdNamed)
                        .map(stated -> agreed(ids, stated, owner)));
    }

    private static Judged<Optional<Participant>> agreed(
            StatedIds ids, Optional<Participant> stated, Optional<Participant> owner) {
        boolean taken = ids.participant().isPresent()
                && owner.filter(known -> !stated.map(Participant::id).equals(Optional.of(known.id())))
                        .isPresent();
        return taken
                ? Judged.refused(ParticipantRefusals.TRAINING_RECORD_TAKEN)
                : Judged.accepted(owner.or(() -> stated));
    }

    /** Where the person goes. */
    Uni<Judged<Placement>> place(Destination destination) {
        return OneByOne.ask(
                        () -> schools.find(destination.schoolId()),
                        () -> schools.findUplift(destination.schoolId(), destination.cohort()),
                        () -> provision(destination),
                        () -> known(destination))
                .map((school, uplift, provision, known) -> new RegistrationGrounds(
                        school, calendar.defaultScheduleOf(destination.cohort()), uplift, provision, known))
                .map(grounds -> grounds.judge(destination));
    }

    private Uni<Optional<Provision>> provision(Destination destination) {
        Provision chosen = destination.chosenProvision();
        return partnerships
                .findAt(destination.schoolId(), destination.cohort())
                .map(agreed -> chosen == null ? agreed.own() : Optional.of(agreed.behind(chosen)));
    }

    private Uni<RegistrationGrounds.Known> known(Destination destination) {
        Provision chosen = destination.chosenProvision();
        ParticipantId mentor = destination.mentorId();
        return OneByOne.ask(
                        () -> providers.knowLeadProviderOf(chosen),
                        () -> providers.knowDeliveryPartnerOf(chosen),
                        () -> OneByOne.askIfThere(Optional.ofNullable(mentor), participants::findMentor))
                .map(RegistrationGrounds.Known::new);
    }
}
