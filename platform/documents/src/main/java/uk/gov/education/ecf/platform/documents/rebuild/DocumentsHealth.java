package uk.gov.education.ecf.platform.documents.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while documents are missing that a list must not be read without. */
@Readiness
@ApplicationScoped
class DocumentsHealth implements HealthCheck {

    private final DocumentSources sources;
    private final BackgroundRebuilds rebuilds;

    DocumentsHealth(DocumentSources sources, BackgroundRebuilds rebuilds) {
        this.sources = sources;
        this.rebuilds = rebuilds;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> incomplete = sources.all().stream()
                .filter(source -> source.mustBeCompleteBeforeServing() && !rebuilds.isComplete(source))
                .map(DocumentSource::resource)
                .toList();
        return HealthCheckResponse.named("documents")
                .status(incomplete.isEmpty())
                .withData("incomplete", String.join(", ", incomplete))
                .build();
    }
}
