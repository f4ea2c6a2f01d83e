package uk.gov.education.ecf.participants.merging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Merge;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantRefusals;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.Merges;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

/** Makes one person of two ids; the same again changes nothing. */
@Singleton
record RetireParticipantHandler(Transactions transactions, Participants participants, Merges merges, Now clock) {

    Uni<Judged<RetiredParticipant>> handle(ParticipantId id, String into) {
        Optional<ParticipantId> stated = Optional.ofNullable(into).flatMap(ParticipantId::parse);
        return Participants.RACES.repeat(() -> transactions.judge(() -> judge(id, stated)));
    }

    private Uni<Judged<RetiredParticipant>> judge(ParticipantId id, Optional<ParticipantId> into) {
        return OneByOne.ask(() -> participants.findNamed(id), () -> OneByOne.askIfThere(into, participants::findNamed))
                .flatMap((person, survivor) -> OneByOne.ifAccepted(
                        objections(id, person, survivor), ids -> retire(id, person.orElseThrow(), ids)));
    }

    /** The id that survives, unless something speaks against it. */
    private static Judged<ParticipantId> objections(
            ParticipantId id, Optional<ParticipantId> person, Optional<ParticipantId> survivor) {
        if (person.isEmpty()) {
            return Judged.nothingThere();
        } else if (survivor.isEmpty()) {
            return Judged.refused(ParticipantRefusals.SURVIVOR_UNKNOWN);
        }
        boolean retired = !person.get().equals(id);
        boolean same = person.equals(survivor);
        if (same && !retired) {
            return Judged.refused(ParticipantRefusals.MERGED_INTO_ITSELF);
        }
        return retired && !same ? Judged.refused(ParticipantRefusals.ALREADY_RETIRED) : Judged.accepted(survivor.get());
    }

    private Uni<Judged<RetiredParticipant>> retire(ParticipantId id, ParticipantId person, ParticipantId survivor) {
        RetiredParticipant answer = new RetiredParticipant(id, survivor);
        return person.equals(survivor)
                ? OneByOne.given(Judged.accepted(answer))
                : participants.holdAll(List.of(person, survivor)).flatMap(held -> merge(id, person, survivor, held));
    }

    /** Another merge may have taken either of them between the finding and the holding: then all is judged again. */
    private Uni<Judged<RetiredParticipant>> merge(
            ParticipantId id, ParticipantId person, ParticipantId survivor, List<Participant> held) {
        if (held.stream().anyMatch(one -> one.trainingRecords().isEmpty())) {
            return judge(id, Optional.of(survivor));
        }
        Instant at = clock.instant();
        Merge merge = Merge.into(one(survivor, held), Change.none(one(person, held)), at);
        return merges.write(merge, at).map(after -> Judged.accepted(new RetiredParticipant(id, after.id())));
    }

    private static Participant one(ParticipantId id, List<Participant> held) {
        return held.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
