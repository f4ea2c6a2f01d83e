package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Statement;
import uk.gov.education.ecf.declarations.model.SubmissionFacts;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.declarations.model.TrainingRecord;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.store.Declarations.SameEvent;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.upstream.KnownStatements;

/** Collects what a submission is judged by, and keeps it from changing until the transaction ends. */
@ApplicationScoped
class FactsFinder {

    private final KnownLeadProviders leadProviders;
    private final KnownParticipants participants;
    private final KnownStatements statements;
    private final Declarations declarations;

    FactsFinder(
            KnownLeadProviders leadProviders,
            KnownParticipants participants,
            KnownStatements statements,
            Declarations declarations) {
        this.leadProviders = leadProviders;
        this.participants = participants;
        this.statements = statements;
        this.declarations = declarations;
    }

    Uni<SubmissionFacts> find(SubmitDeclaration command, LocalDate today) {
        return leadProviders
                .hold(command.leadProviderId())
                .chain(() -> command.participantId().map(participants::find).orElseGet(FactsFinder::none))
                .flatMap(found ->
                        found.map(person -> about(person, command, today)).orElseGet(FactsFinder::nobody));
    }

    private Uni<SubmissionFacts> about(Participant person, SubmitDeclaration command, LocalDate today) {
        return statement(person, command, today)
                .flatMap(statement -> elsewhere(person, command).flatMap(elsewhere -> alreadyLive(person, command)
                        .map(live -> new SubmissionFacts(Optional.of(person), statement, live, elsewhere))));
    }

    private Uni<Optional<Statement>> statement(Participant person, SubmitDeclaration command, LocalDate today) {
        return command.course()
                .flatMap(person::activeRecordFor)
                .map(TrainingRecord::scheduleCohort)
                .map(cohort -> statements.next(command.leadProviderId(), cohort, today))
                .orElseGet(FactsFinder::none);
    }

    private Uni<Optional<DeclarationId>> elsewhere(Participant person, SubmitDeclaration command) {
        String number = person.teacherReferenceNumber();
        if (number == null || !namesAnEvent(command)) {
            return none();
        }
        SameEvent event = new SameEvent(
                number,
                person.id(),
                command.course().orElseThrow(),
                command.type().orElseThrow());
        return declarations.oneAtATimeFor(number).chain(() -> declarations.liveElsewhere(event));
    }

    private Uni<Boolean> alreadyLive(Participant person, SubmitDeclaration command) {
        return namesAnEvent(command)
                ? declarations.hasLive(
                        person.id(),
                        command.course().orElseThrow(),
                        command.type().orElseThrow())
                : Uni.createFrom().item(false);
    }

    private static boolean namesAnEvent(SubmitDeclaration command) {
        return command.course().isPresent() && command.type().isPresent();
    }

    private static <T> Uni<Optional<T>> none() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static Uni<SubmissionFacts> nobody() {
        return Uni.createFrom().item(SubmissionFacts.nobody());
    }
}
