package uk.gov.education.ecf.providerclient.example;

import java.io.IOException;
import java.time.Duration;

/** Asks again when no answer came, when it broke off, or when it says that another time is better; longer and longer later. */
final class Patience {

    private static final int ATTEMPTS = 8;

    private final Duration firstPause;

    Patience(Duration firstPause) {
        this.firstPause = firstPause;
    }

    <T> T ask(Question<T> question) throws IOException, InterruptedException {
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            try {
                return question.ask();
            } catch (UnexpectedAnswer e) {
                if (!e.passes() || attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(longer(pause, e.retryAfter()).toMillis());
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(pause.toMillis());
            }
            pause = pause.multipliedBy(2);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** May be asked again. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException, InterruptedException;
    }
}
