package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.DeclarationRefusals;
import uk.gov.education.ecf.declarations.model.Submission;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.idempotency.AnsweredOnce;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Judges a submission in one transaction, which records the attempt whatever comes of it. */
@Singleton
record SubmitDeclarationHandler(
        AnsweredOnce once, SubmitDeclarationFacts facts, DeclarationWriter writer, KeptSubmissions kept, Now now) {

    /** Each lost race is another provider's win on record, so the second judgement already sees it. */
    static final LostRaces RACES = LostRaces.of(Declarations.ONE_LIVE).atMost(5);

    /** The declaration as a GET would show it. */
    Uni<Judged<String>> handle(SubmitDeclaration command) {
        if (command.isForNpq()) {
            return OneByOne.given(Judged.refused(DeclarationRefusals.NPQ_NOT_SUPPORTED));
        }
        Instant made = now.ofRequest();
        return RACES.repeat(
                () -> once.inTransaction(() -> facts.hold(command, made).flatMap(this::judge)));
    }

    /** What the facts keep from changing is held by now, so that times follow the order of the changes. */
    private Uni<Judged<ShownDocument>> judge(SubmissionCase submission) {
        Instant at = now.instant();
        Judged<Change<Declaration, DeclarationEvent>> judged = Submission.judge(submission, DeclarationId.random(), at);
        return OneByOne.ifThere(submission.knownParticipant(), person -> kept.add(submission, judged, person, at))
                .chain(() -> OneByOne.ifAccepted(
                        judged, change -> writer.document(change.aggregate()).map(Judged::accepted)));
    }
}
