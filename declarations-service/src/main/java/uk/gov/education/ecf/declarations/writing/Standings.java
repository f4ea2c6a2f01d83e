package uk.gov.education.ecf.declarations.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reinstated;
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.Merging;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.WithdrawalEffects;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.upstream.KnownStatements;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Brings a person's declarations to where merges, withdrawals, resumptions, funding and statements put them (rules H-40, M7, H-25). What all
 * these say is looked at as it stands now, so that it does not matter in which order the news came, or how often.
 */
@Singleton
public record Standings(
        KnownParticipants participants,
        KnownStatements statements,
        Declarations declarations,
        DeclarationWriter writer,
        Now now) {

    public Uni<Void> follow(ParticipantId id) {
        return participants.hold(id).flatMap(found -> OneByOne.ifThere(found, this::follow));
    }

    /** The transaction holds the participant. */
    public Uni<Void> follow(Participant participant) {
        return declarations
                .holdAllOf(participant.id())
                .map(all -> Merging.of(participant.id(), all))
                .flatMap(changes -> writer.writeAll(changes, participant, now.instant()))
                .chain(() -> declarations.holdAllOf(participant.id()))
                .map(all -> WithdrawalEffects.on(participant, all))
                .flatMap(changes -> OneByOne.each(changes, change -> write(change, participant)))
                .chain(() -> grant(participant));
    }

    private Uni<Void> write(Change<Declaration, DeclarationEvent> change, Participant participant) {
        return change.events().get(0) instanceof Reinstated
                ? liveElsewhere(change.aggregate(), participant)
                        .flatMap(found -> found.isPresent()
                                ? OneByOne.nothing()
                                : writer.write(change, participant, now.instant()))
                : writer.write(change, participant, now.instant());
    }

    private Uni<Optional<DeclarationId>> liveElsewhere(Declaration declaration, Participant participant) {
        return OneByOne.askIfThere(Optional.ofNullable(participant.teacherReferenceNumber()), number -> declarations
                .holdNumber(number)
                .chain(() -> declarations.liveElsewhere(
                        participant, declaration.declared().stage())));
    }

    /** What finds no open statement stays submitted, until one is scheduled. */
    private Uni<Void> grant(Participant participant) {
        return declarations
                .allOf(participant.id())
                .flatMap(all ->
                        OneByOne.each(fundable(all, participant), declaration -> grant(declaration, participant)));
    }

    private static List<Declaration> fundable(List<Declaration> all, Participant participant) {
        return all.stream()
                .filter(declaration -> declaration.state() == DeclarationState.SUBMITTED)
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
