package uk.gov.education.ecf.declarations.model;

import java.util.List;

/**
 * What came of a submission: either refusals, or the events of the new declaration in their order. A "no" is a value, so that
 * it can be recorded.
 */
public record Verdict(List<Refusal> refusals, List<DeclarationEvent> events) {

    public Verdict {
        refusals = List.copyOf(refusals);
        events = List.copyOf(events);
    }

    static Verdict refused(List<Refusal> refusals) {
        return new Verdict(refusals, List.of());
    }

    static Verdict accepted(List<DeclarationEvent> events) {
        return new Verdict(List.of(), events);
    }

    public boolean isAccepted() {
        return refusals.isEmpty();
    }

    /** The accepted declaration after all its events. */
    public Declaration declaration() {
        return events.get(events.size() - 1).declaration();
    }
}
