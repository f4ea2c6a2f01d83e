package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The alert rules are those of {@code deploy/observability}, which promtool checks, and all of them. */
final class RulesCheck implements Check {

    private static final Path RULES =
            Overlay.FOLDER.resolveSibling("observability").resolve("rules");

    @Override
    public List<String> complaints(Manifests manifests) {
        Map<String, JsonNode> wanted = files();
        Map<String, JsonNode> found = manifests
                .of("PrometheusRule")
                .collect(Collectors.toMap(
                        Manifests::name, rule -> rule.path("spec"), (one, other) -> other, TreeMap::new));
        List<String> complaints = new ArrayList<>();
        if (!found.keySet().equals(wanted.keySet())) {
            complaints.add("there are rules of " + found.keySet() + " and files of " + wanted.keySet());
        }
        wanted.forEach((name, rules) -> {
            if (!rules.equals(found.get(name))) {
                complaints.add("the rules of " + name + " are not those of its file");
            }
        });
        return complaints;
    }

    private static Map<String, JsonNode> files() {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".yml", ""),
                            file -> Manifests.read(file).objects().get(0),
                            (one, other) -> other,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
