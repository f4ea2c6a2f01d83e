package uk.gov.education.ecf.deploy.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The client of Kubernetes, used for nothing but to render. */
record Kubectl(Path program) {

    private static final String VARIABLE = "ECF_KUBECTL";

    /**
     * The one that {@code ECF_KUBECTL} names, which must be there then, or else the first on the path; empty when this machine has none.
     */
    static Optional<Kubectl> find() {
        String named = System.getenv(VARIABLE);
        if (named != null) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException(VARIABLE + "=" + named + " is no program");
            }
            return Optional.of(new Kubectl(Path.of(named)));
        }
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Kubectl::new);
    }

    /** What would be applied of that folder. */
    String kustomize(Path folder) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.onExit().join().exitValue();
        if (exitCode != 0) {
            throw new IOException(program + " kustomize " + folder + " ended with " + exitCode);
        }
        return rendered;
    }
}
