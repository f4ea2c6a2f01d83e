package uk.gov.education.ecf.declarations.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.downstream.DeclarationRecorder;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Statement;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.upstream.KnownStatements;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Makes submitted declarations of fundable participants eligible, each by its own cohort (rule H-25). */
@ApplicationScoped
class LateEligibility {

    private final KnownParticipants participants;
    private final KnownStatements statements;
    private final Declarations declarations;
    private final DeclarationRecorder recorder;
    private final Now clock;

    LateEligibility(
            KnownParticipants participants,
            KnownStatements statements,
            Declarations declarations,
            DeclarationRecorder recorder,
            Now clock) {
        this.participants = participants;
        this.statements = statements;
        this.declarations = declarations;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** What finds no open statement stays submitted, until one is scheduled. */
    Uni<Void> grant(ParticipantId id) {
        return participants
                .find(id)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : declarations.submittedOf(id).flatMap(waiting -> grant(waiting, found.get())));
    }

    private Uni<Void> grant(List<Declaration> waiting, Participant participant) {
        List<Declaration> fundable = waiting.stream()
                .filter(declaration ->
                        participant.isFundable(declaration.declared().trainingRecordId()))
                .toList();
        return OneByOne.each(fundable, declaration -> grant(declaration, participant));
    }

    private Uni<Void> grant(Declaration declaration, Participant participant) {
        Declared declared = declaration.declared();
        return statements
                .next(declared.leadProviderId(), declared.cohort(), clock.today())
                .flatMap(found -> found.map(Statement::id)
                        .flatMap(statement -> declaration.becomeEligible(statement, clock.instant()))
                        .map(event -> recorder.update(event, participant))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
