package uk.gov.education.ecf.localstack.infrastructure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that does one thing and ends. */
final class Tool {

    private Tool() {}

    /** Runs it with its output in that file and answers its exit code. */
    static int run(List<String> command, Path output) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .start();
        ExitHook.during(() -> process.onExit().join(), process::destroyForcibly);
        return process.exitValue();
    }
}
