package uk.gov.education.ecf.declarations.voiding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Statement;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.upstream.KnownStatements;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Collects what a void is judged by, and keeps it from changing until the transaction ends. */
@Singleton
record VoidFacts(
        KnownLeadProviders leadProviders,
        KnownParticipants participants,
        KnownStatements statements,
        Declarations declarations) {

    /** Empty unless the provider made that declaration (rule H-27). */
    Uni<Optional<Taken>> hold(VoidDeclaration command, Instant made) {
        return leadProviders
                .hold(command.leadProviderId())
                .chain(() -> declarations.findParticipantOf(command.declarationId(), command.leadProviderId()))
                .flatMap(found -> OneByOne.askIfThere(found, participants::holdAlone))
                .flatMap(found -> OneByOne.askIfThere(
                        found, person -> about(command.declarationId(), person, LondonDay.of(made))));
    }

    private Uni<Optional<Taken>> about(DeclarationId id, Participant person, LocalDate today) {
        return declarations
                .hold(id)
                .flatMap(found -> OneByOne.askIfThere(found, declaration -> beside(declaration, person, today)));
    }

    private Uni<Optional<Taken>> beside(Declaration declaration, Participant person, LocalDate today) {
        return statements
                .next(
                        declaration.declared().leadProviderId(),
                        declaration.declared().trainee().cohort(),
                        today)
                .map(open -> Optional.of(new Taken(declaration, person, open)));
    }

    /**
     * What is taken back.
     *
     * @param open on which money would be asked back; empty when the provider has none open for the cohort
     */
    record Taken(Declaration declaration, Participant participant, Optional<Statement> open) {}
}
