package uk.gov.education.ecf.declarations.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.upstream.KnownStatements;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Makes submitted declarations of fundable participants eligible, each by its own cohort (rule H-25). */
@Singleton
record LateEligibility(
        KnownParticipants participants,
        KnownStatements statements,
        Declarations declarations,
        DeclarationWriter writer,
        Now now) {

    /** What finds no open statement stays submitted, until one is scheduled. */
    Uni<Void> grant(ParticipantId id) {
        return participants.hold(id).flatMap(found -> OneByOne.ifThere(found, this::grant));
    }

    private Uni<Void> grant(Participant participant) {
        return declarations
                .holdSubmittedOf(participant.id())
                .flatMap(waiting ->
                        OneByOne.each(fundable(waiting, participant), declaration -> grant(declaration, participant)));
    }

    private static List<Declaration> fundable(List<Declaration> waiting, Participant participant) {
        return waiting.stream()
                .filter(declaration ->
                        participant.isFundable(declaration.declared().trainee().trainingRecordId()))
                .toList();
    }

    private Uni<Void> grant(Declaration declaration, Participant participant) {
        Declared declared = declaration.declared();
        return statements
                .next(declared.leadProviderId(), declared.trainee().cohort(), now.today())
                .map(found -> found.map(statement -> declaration.becomeEligible(statement.id())))
                .flatMap(change ->
                        OneByOne.ifThere(change, eligible -> writer.write(eligible, participant, now.instant())));
    }
}
