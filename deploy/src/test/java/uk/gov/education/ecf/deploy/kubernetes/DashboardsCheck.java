package uk.gov.education.ecf.deploy.kubernetes;

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

/**
 * The dashboards are those of {@code deploy/observability}, and all of them, where the sidecar of a Grafana looks: in config maps of that
 * label, under a name that stays, for of two files with one dashboard Grafana takes neither.
 */
final class DashboardsCheck implements Check {

    private static final String LABEL = "grafana_dashboard";
    private static final Path FILES = Overlay.FOLDER.resolveSibling("observability/grafana/dashboards");

    @Override
    public List<String> complaints(Manifests manifests) {
        Map<String, String> wanted = files();
        Map<String, String> found = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        manifests
                .of("ConfigMap")
                .filter(map ->
                        map.path("metadata").path("labels").path(LABEL).asText().equals("1"))
                .forEach(map -> {
                    found.putAll(Manifests.strings(map.path("data")));
                    if (Manifests.name(map).matches(".*-[a-z0-9]{10}")) {
                        complaints.add(Manifests.title(map) + " has another name each time");
                    }
                });
        if (!found.keySet().equals(wanted.keySet())) {
            complaints.add("there are dashboards " + found.keySet() + " and files " + wanted.keySet());
        }
        wanted.forEach((name, dashboard) -> {
            if (!dashboard.equals(found.get(name))) {
                complaints.add("the dashboard " + name + " is not its file");
            }
        });
        return complaints;
    }

    private static Map<String, String> files() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), DashboardsCheck::read, (one, other) -> other, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
