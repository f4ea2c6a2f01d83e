package uk.gov.education.ecf.deploy.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** All of them. */
final class Checks {

    static final List<Check> ALL = List.of(
            new ModelsCheck(),
            new SelectorsCheck(),
            new PortsCheck(),
            new PodsCheck(),
            new ImagesCheck(),
            new AvailabilityCheck(),
            new SettingsCheck(),
            new SecretsCheck(file("README.md")),
            new TopicsCheck(),
            new NetworkCheck(),
            new StagesCheck(file("roll-out")),
            new RealmCheck(),
            new RulesCheck(),
            new DashboardsCheck());

    private Checks() {}

    private static String file(String name) {
        try {
            return Files.readString(Overlay.FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
