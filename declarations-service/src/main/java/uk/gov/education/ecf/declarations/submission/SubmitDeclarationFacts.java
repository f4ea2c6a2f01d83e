package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.model.OnSchedule;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Statement;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.model.SubmissionFacts;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.declarations.model.TrainingRecord;
import uk.gov.education.ecf.declarations.model.TrainingStage;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.upstream.KnownStatements;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Collects what a submission is judged by, and keeps it from changing until the transaction ends. */
@Singleton
record SubmitDeclarationFacts(
        KnownLeadProviders leadProviders,
        KnownParticipants participants,
        KnownStatements statements,
        Declarations declarations,
        Calendar calendar) {

    /** @param made when the submission was made */
    Uni<SubmissionCase> hold(SubmitDeclaration command, Instant made) {
        return InOneGo.ask(
                        () -> leadProviders.hold(command.leadProviderId()),
                        () -> OneByOne.askIfThere(command.participantId(), participants::hold))
                .map((name, found) -> found)
                .flatMap(found -> OneByOne.askIfThere(found, person -> about(person, command, LondonDay.of(made))))
                .map(facts -> new SubmissionCase(command, facts.orElseGet(SubmissionFacts::nobody), calendar, made));
    }

    private Uni<Optional<SubmissionFacts>> about(Participant person, SubmitDeclaration command, LocalDate today) {
        return InOneGo.ask(
                        () -> statement(person, command, today),
                        () -> liveElsewhere(person, command),
                        () -> isLive(person, command),
                        () -> isStarted(person, command))
                .map((statement, elsewhere, live, started) ->
                        Optional.of(new SubmissionFacts(Optional.of(person), statement, live, started, elsewhere)));
    }

    private Uni<Optional<Statement>> statement(Participant person, SubmitDeclaration command, LocalDate today) {
        Optional<Integer> cohort =
                command.training(person).map(TrainingRecord::schedule).map(OnSchedule::cohort);
        return OneByOne.askIfThere(cohort, year -> statements.next(command.leadProviderId(), year, today));
    }

    private Uni<Optional<DeclarationId>> liveElsewhere(Participant person, SubmitDeclaration command) {
        Optional<TrainingStage> stage = command.stage().filter(any -> person.teacherReferenceNumber() != null);
        return OneByOne.askIfThere(stage, given -> InOneGo.ask(
                        () -> declarations.holdNumber(person.teacherReferenceNumber()),
                        () -> declarations.liveElsewhere(person, given))
                .map((held, found) -> found));
    }

    private Uni<Boolean> isLive(Participant person, SubmitDeclaration command) {
        return command.stage()
                .map(stage -> declarations.isLive(person.id(), stage))
                .orElseGet(() -> OneByOne.given(false));
    }

    /** Asked only where it makes a difference (rule M7). */
    private Uni<Boolean> isStarted(Participant person, SubmitDeclaration command) {
        return command.training(person)
                .filter(training -> training.isWithdrawnBy(command.leadProviderId()))
                .map(training -> declarations.isStarted(training.id(), command.leadProviderId()))
                .orElseGet(() -> OneByOne.given(false));
    }
}
