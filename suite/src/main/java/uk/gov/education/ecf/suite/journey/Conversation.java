package uk.gov.education.ecf.suite.journey;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** The three who speak in a journey, and what is expected of the answers that they get. */
final class Conversation {

    private final JourneyListener listener;
    private final Caller department;
    private final Caller aurora;
    private final Caller beacon;

    Conversation(Endpoints endpoints, TokenSource tokens, JourneyListener listener) {
        this.listener = listener;
        department = new Caller("dfe-service", endpoints, tokens, listener::answered);
        aurora = new Caller(SandboxProvider.AURORA.clientId(), endpoints, tokens, listener::answered);
        beacon = new Caller(SandboxProvider.BEACON.clientId(), endpoints, tokens, listener::answered);
    }

    Caller department() {
        return department;
    }

    Caller aurora() {
        return aurora;
    }

    Caller beacon() {
        return beacon;
    }

    /** Asks until the answer is as hoped, and says how long that took. */
    Answer await(String what, Supplier<Answer> question, Predicate<Answer> hoped) {
        Await.Outcome outcome = Await.until(question, hoped);
        listener.waited(what, outcome.waited());
        return outcome.answer();
    }

    void holds(String fact, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new BrokenJourney("expected that " + fact + " (" + expected + "), but found " + actual);
        }
        listener.holds(fact);
    }
}
