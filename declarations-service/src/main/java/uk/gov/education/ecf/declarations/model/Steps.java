package uk.gov.education.ecf.declarations.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Acts on a declaration one after the other, each on what the one before left; what does not apply is passed over. */
final class Steps {

    private Steps() {}

    /** The events of the acts that applied, in order. */
    static List<DeclarationEvent> from(
            Declaration start, List<Function<Declaration, Optional<DeclarationEvent>>> acts) {
        Declaration declaration = start;
        List<DeclarationEvent> events = new ArrayList<>();
        for (Function<Declaration, Optional<DeclarationEvent>> act : acts) {
            Optional<DeclarationEvent> event = act.apply(declaration);
            event.ifPresent(events::add);
            declaration = event.map(DeclarationEvent::declaration).orElse(declaration);
        }
        return List.copyOf(events);
    }
}
