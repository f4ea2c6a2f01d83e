package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.model.DeclarationRefusals;
import uk.gov.education.ecf.declarations.model.Submission;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Judges a submission that nobody makes. Nothing is written, not even the attempt. */
@Singleton
record RehearseDeclarationHandler(
        Transactions transactions, SubmitDeclarationFacts facts, DeclarationWriter writer, Now now) {

    /** The answer that {@link SubmitDeclarationHandler} would give, with a declaration that has no id. */
    Uni<Judged<String>> handle(SubmitDeclaration command) {
        if (command.isForNpq()) {
            return OneByOne.given(Judged.refused(DeclarationRefusals.NPQ_NOT_SUPPORTED));
        }
        Instant made = now.ofRequest();
        return SubmitDeclarationHandler.RACES.repeat(
                () -> transactions.inTransaction(() -> facts.hold(command, made).flatMap(this::imagine)));
    }

    private Uni<Judged<String>> imagine(SubmissionCase submission) {
        return OneByOne.ifAccepted(
                Submission.judge(submission, DeclarationId.random(), now.instant()), change -> writer.imagine(
                                change.aggregate(),
                                submission.knownParticipant().orElseThrow())
                        .map(Judged::accepted));
    }
}
