package uk.gov.education.ecf.systemtests.books;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;

/** A client that asks again, once everything is back, what was not answered because a process was away. A fault at any other time is one. */
record Patient(Caller caller, Outages outages) {

    Reply ask(Function<Caller, Answer> request) {
        boolean repeated = false;
        while (true) {
            Optional<Answer> answer = attempt(request);
            if (answer.isPresent()) {
                return new Reply(answer.get(), repeated);
            }
            outages.awaitEnd();
            repeated = true;
        }
    }

    private Optional<Answer> attempt(Function<Caller, Answer> request) {
        int mark = outages.mark();
        try {
            Answer answer = request.apply(caller);
            return answer.status() < 500
                    ? Optional.of(answer)
                    : excuse(answer.request() + " answered " + answer.status() + ": " + answer.body(), mark);
        } catch (UncheckedIOException e) {
            return excuse(e.getMessage() + ": " + e.getCause(), mark);
        }
    }

    private Optional<Answer> excuse(String fault, int mark) {
        if (!outages.touched(mark)) {
            throw new AssertionError("while no process was away, " + fault);
        }
        return Optional.empty();
    }
}
