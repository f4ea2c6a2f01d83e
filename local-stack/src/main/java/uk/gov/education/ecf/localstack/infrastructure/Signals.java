package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;

/** Sends a signal by name, which the JDK cannot. */
public final class Signals {

    private Signals() {}

    public static void send(long pid, Launch.StopSignal signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
