package uk.gov.education.ecf.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The script, with a kubectl that renders as ever and otherwise notes what it is asked, for want of a cluster. */
@ExtendWith(WhereKubectlIs.class)
class RollOutTest {

    @TempDir
    Path folder;

    @Test
    void eachStageIsAppliedWhenTheOneBeforeItIsThere() throws Exception {
        assertEquals(0, rollOut("production", "nothing"));

        assertEquals(
                List.of(
                        "apply foundations",
                        "apply servers",
                        "wait servers",
                        "wait servers",
                        "rollout servers",
                        "delete migrations",
                        "apply migrations",
                        "wait migrations",
                        "apply hearers",
                        "rollout hearers",
                        "apply tellers",
                        "rollout tellers",
                        "apply front",
                        "rollout front"),
                asked());
    }

    @Test
    void aSandboxIsLoadedAtTheEnd() throws Exception {
        assertEquals(0, rollOut("sandbox", "nothing"));

        List<String> asked = asked();
        assertEquals(
                List.of("rollout front", "delete loading", "apply loading", "wait loading"),
                asked.subList(asked.size() - 4, asked.size()));
    }

    @Test
    void aMigrationThatFailsKeepsTheVersionFromBeingRolledOut() throws Exception {
        assertNotEquals(0, rollOut("production", "wait migrations"));

        assertEquals("wait migrations", asked().get(asked().size() - 1));
    }

    @Test
    void whoeverIsHeardWaitsForThoseWhoHear() throws Exception {
        assertNotEquals(0, rollOut("production", "rollout hearers"));

        assertTrue(asked().stream().noneMatch(line -> line.endsWith("tellers") || line.endsWith("front")));
    }

    private int rollOut(String overlay, String failing) throws IOException {
        Path stub = Files.createFile(
                folder.resolve("kubectl"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(
                stub,
                """
                #!/usr/bin/env bash
                [ "$1" = kustomize ] && exec "$REAL" "$@"
                verb= stage=
                for word in "$@"; do
                  case $word in
                    apply | wait | rollout | delete) verb=${verb:-$word} ;;
                    ecf.education.gov.uk/stage=*) stage=${word#*=} ;;
                  esac
                done
                echo "$verb $stage" >> "$ASKED"
                [ "$verb $stage" != "$FAILING" ]
                """);
        ProcessBuilder script = new ProcessBuilder(
                        "bash", Overlay.FOLDER.resolve("roll-out").toString(), overlay)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        script.environment().put("REAL", Kubectl.find().orElseThrow().program().toString());
        script.environment().put("ASKED", folder.resolve("asked").toString());
        script.environment().put("FAILING", failing);
        script.environment().put("PATH", folder + File.pathSeparator + System.getenv("PATH"));
        return script.start().onExit().join().exitValue();
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked"));
    }
}
