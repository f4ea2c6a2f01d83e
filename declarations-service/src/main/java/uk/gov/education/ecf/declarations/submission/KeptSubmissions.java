package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.store.DeclarationAttempts;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.declarations.writing.Standings;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
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
        SqlStatement attempt = attempts.adding(submission, participant.id(), judged.map(Change::aggregate), at);
        return judged.fold(change -> writer.add(change, participant, attempt, at), refusals -> attempt.send())
                .chain(() -> submission.isStartOfSomebodyWithdrawn() && !judged.isRefused()
                        ? standings.follow(participant)
                        : OneByOne.nothing());
    }
}
