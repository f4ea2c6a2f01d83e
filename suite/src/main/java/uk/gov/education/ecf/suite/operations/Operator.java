package uk.gov.education.ecf.suite.operations;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.UnexpectedAnswer;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Asks one service, and says in a line what is wrong when it does not do what it was asked. */
final class Operator {

    /** What goes through everything that a service holds answers when it is done. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final SuiteService service;
    private final String url;
    private final Caller caller;

    Operator(SuiteService service, String url, Caller caller) {
        this.service = service;
        this.url = url;
        this.caller = caller;
    }

    SuiteService service() {
        return service;
    }

    Answer get(String path) {
        return required(() -> caller.get(service, path));
    }

    /** Empty where there is no such thing. */
    Optional<Answer> find(String path) {
        return found(() -> caller.get(service, path));
    }

    Optional<Answer> post(String path) {
        return found(() -> caller.post(service, path));
    }

    /** As {@link #post} what may take its time. */
    Optional<Answer> postPatiently(String path) {
        return found(() -> caller.within(LONGEST).post(service, path));
    }

    Optional<Answer> delete(String path) {
        return found(() -> caller.delete(service, path));
    }

    private Answer required(Supplier<Answer> question) {
        return found(question)
                .orElseThrow(() -> new StartFailure("There is nothing of the kind at " + url + ": is that "
                        + service.folder() + ", and of this version?"));
    }

    private Optional<Answer> found(Supplier<Answer> question) {
        Answer answer = answered(question);
        return switch (answer.status()) {
            case 200, 202 -> Optional.of(answer);
            case NOT_FOUND -> Optional.empty();
            case UNAUTHORISED, FORBIDDEN ->
                throw new StartFailure("%s answers %d: that takes a token of the role dfe (%s, see --help)"
                        .formatted(service.folder(), answer.status(), Installation.TOKEN));
            default -> throw new StartFailure(new UnexpectedAnswer(answer).getMessage());
        };
    }

    private Answer answered(Supplier<Answer> question) {
        try {
            return question.get();
        } catch (UncheckedIOException e) {
            throw new StartFailure(
                    "%s does not answer at %s: is it running? ('./ecf status'; %s says where it is)"
                            .formatted(service.folder(), url, service.urlVariable()),
                    e);
        }
    }
}
