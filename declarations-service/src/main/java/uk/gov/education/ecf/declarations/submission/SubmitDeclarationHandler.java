package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.declarations.documents.DeclarationDocuments;
import uk.gov.education.ecf.declarations.downstream.DeclarationRecorder;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Submission;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.declarations.model.Verdict;
import uk.gov.education.ecf.declarations.store.DeclarationAttempts;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Judges a submission in one transaction, which records the attempt whatever comes of it. */
@ApplicationScoped
class SubmitDeclarationHandler {

    /** Each lost race is another provider's win on record, so the second judgement already sees it. */
    private static final LostRaces RACES = LostRaces.of(Declarations.ONE_LIVE).atMost(5);

    private final Transactions transactions;
    private final FactsFinder facts;
    private final DeclarationRecorder recorder;
    private final DeclarationAttempts attempts;
    private final DeclarationDocuments documents;
    private final Calendar calendar;
    private final Now clock;

    SubmitDeclarationHandler(
            Transactions transactions,
            FactsFinder facts,
            DeclarationRecorder recorder,
            DeclarationAttempts attempts,
            DeclarationDocuments documents,
            Calendar calendar,
            Now clock) {
        this.transactions = transactions;
        this.facts = facts;
        this.recorder = recorder;
        this.attempts = attempts;
        this.documents = documents;
        this.calendar = calendar;
        this.clock = clock;
    }

    Uni<SubmissionAnswer> handle(SubmitDeclaration command) {
        Instant now = clock.instant();
        return RACES.repeat(() -> transactions.inTransaction(() -> judge(command, now)));
    }

    private Uni<SubmissionAnswer> judge(SubmitDeclaration command, Instant now) {
        return facts.find(command, LondonDay.of(now))
                .map(found -> new SubmissionCase(command, found, calendar, now))
                .flatMap(this::judge);
    }

    /** What the facts keep from changing is held by now, so that times follow the order of the changes. */
    private Uni<SubmissionAnswer> judge(SubmissionCase submission) {
        Verdict verdict = Submission.judge(submission, DeclarationId.random(), clock.instant());
        if (!submission.isParticipantKnown()) {
            return Uni.createFrom().item(SubmissionAnswer.refused(verdict.refusals()));
        }
        Participant participant = submission.facts().participant().orElseThrow();
        return keep(verdict, participant)
                .chain(() -> attempts.add(submission.command(), participant.id(), verdict, submission.now()))
                .chain(() -> answer(verdict, submission.command().leadProviderId()));
    }

    private Uni<Void> keep(Verdict verdict, Participant participant) {
        return verdict.isAccepted()
                ? recorder.create(verdict.events(), participant)
                : Uni.createFrom().voidItem();
    }

    private Uni<SubmissionAnswer> answer(Verdict verdict, LeadProviderId provider) {
        return verdict.isAccepted()
                ? documents.read(provider, verdict.declaration().id()).map(SubmissionAnswer::accepted)
                : Uni.createFrom().item(SubmissionAnswer.refused(verdict.refusals()));
    }
}
