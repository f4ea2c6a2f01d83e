package uk.gov.education.ecf.platform.jsonapi.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body each address takes: little, unless the application's configuration names it as one that takes files. */
@ApplicationScoped
class BodyLimits {

    private final long largestBody;
    private final long largestFile;
    private final Set<String> fileUploads;

    @Inject
    BodyLimits(
            @ConfigProperty(name = "ecf.http.largest-body") MemorySize largestBody,
            @ConfigProperty(name = "ecf.http.largest-file") MemorySize largestFile,
            @ConfigProperty(name = "ecf.http.file-uploads") Optional<Set<String>> fileUploads,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.largestBody = Math.min(largestBody.asLongValue(), most.asLongValue());
        this.largestFile = Math.min(largestFile.asLongValue(), most.asLongValue());
        this.fileUploads = fileUploads.orElse(Set.of());
    }

    /** In bytes. */
    long of(String path) {
        return takesFiles(path) ? largestFile : largestBody;
    }

    boolean takesFiles(String path) {
        return fileUploads.contains(path)
                || path.endsWith("/") && fileUploads.contains(path.substring(0, path.length() - 1));
    }
}
