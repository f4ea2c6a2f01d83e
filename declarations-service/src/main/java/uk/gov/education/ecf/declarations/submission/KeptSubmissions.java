package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.store.DeclarationAttempts;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.declarations.writing.Standings;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Keeps what came of a submission: the attempt, and the declaration if one was made. */
@Singleton
record KeptSubmissions(DeclarationWriter writer, Standings standings, DeclarationAttempts attempts) {

    /** The transaction holds the participant. */
    Uni<Void> add(
            SubmissionCase submission,
            Judged<Change<Declaration, DeclarationEvent>> judged,
            Participant participant,
            Instant at) {
        return InOneGo.each(List.of(
                        () -> judged.fold(
                                change -> writer.write(change, participant, at), refusals -> OneByOne.nothing()),
                        () -> attempts.add(submission, participant.id(), judged.map(Change::aggregate), at)))
                .chain(() -> submission.isStartOfSomebodyWithdrawn() && !judged.isRefused()
                        ? standings.follow(participant)
                        : OneByOne.nothing());
    }
}
