package uk.gov.education.ecf.deploy.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** What may be applied to a cluster, by the folder of its name. */
enum Overlay {
    SANDBOX,
    PRODUCTION;

    static final Path FOLDER = ProjectRoot.find().path().resolve("deploy/kubernetes");

    private static final Map<Overlay, Manifests> RENDERED = new EnumMap<>(Overlay.class);

    /** A copy of its own for everybody, since some break it. */
    Manifests manifests() {
        return rendered(this).copy();
    }

    private static synchronized Manifests rendered(Overlay which) {
        return RENDERED.computeIfAbsent(which, overlay -> {
            try {
                return Manifests.parse(Kubectl.find()
                        .orElseThrow()
                        .kustomize(FOLDER.resolve("overlays")
                                .resolve(overlay.name().toLowerCase(Locale.ROOT))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
