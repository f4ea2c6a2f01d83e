package uk.gov.education.ecf.participants.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.participants.model.Merge;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Makes one person of two, whoever found out that they are. */
@Singleton
public record Merges(Participants participants, ParticipantWriter writer) {

    /** Both are held. Whoever is mentored under the id that goes is held too, and mentored under the one that stays. */
    public Uni<Participant> write(Merge merge, Instant at) {
        return participants
                .findMentoredBy(merge.retiredId())
                .map(teachers -> teachers.stream()
                        .filter(id -> !id.equals(merge.retiredId()) && !id.equals(merge.survivorId()))
                        .toList())
                .flatMap(participants::holdAll)
                .flatMap(teachers -> writer.write(merge, at).call(() -> follow(teachers, merge, at)));
    }

    private Uni<Void> follow(List<Participant> teachers, Merge merge, Instant at) {
        return OneByOne.each(
                teachers, teacher -> writer.write(teacher.mentoredBy(merge.retiredId(), merge.survivorId()), at)
                        .replaceWithVoid());
    }
}
