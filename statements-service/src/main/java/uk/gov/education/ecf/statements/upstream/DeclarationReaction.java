package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;

/**
 * What an act does when something happened to a declaration, in the transaction that marks the event as received. It checks the
 * state it finds: an event that no longer applies changes nothing.
 */
public interface DeclarationReaction<E extends DeclarationEvent> {

    Class<E> cause();

    Uni<Void> react(E event);
}
