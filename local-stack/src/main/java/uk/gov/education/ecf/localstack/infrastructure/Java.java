package uk.gov.education.ecf.localstack.infrastructure;

import java.util.ArrayList;
import java.util.List;

/** Command lines of child JVMs, tuned for many small ones on few cores. */
public final class Java {

    private Java() {}

    public static List<String> command(String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto"));
        command.addAll(List.of(arguments));
        return command;
    }
}
