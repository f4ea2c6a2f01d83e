package uk.gov.education.ecf.platform.documents.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sources of this service; those come first for which its readiness waits. */
@ApplicationScoped
class DocumentSources {

    private final Instance<DocumentSource> sources;

    DocumentSources(@Any Instance<DocumentSource> sources) {
        this.sources = sources;
    }

    List<DocumentSource> all() {
        return sources.stream()
                .sorted(Comparator.comparing((DocumentSource source) -> !source.mustBeCompleteBeforeServing())
                        .thenComparing(DocumentSource::resource))
                .toList();
    }

    Optional<DocumentSource> find(String resource) {
        return all().stream()
                .filter(source -> source.resource().equals(resource))
                .findFirst();
    }
}
