package uk.gov.education.ecf.gateway.reference.pages;

import jakarta.inject.Singleton;
import java.util.List;

/** What has changed for providers, the newest first. */
@Singleton
public final class Releases {

    private final List<Release> all = Content.list(Content.of("releases")).stream()
            .map(release -> new Release(
                    release.path("date").asText(),
                    release.path("anchor").asText(),
                    Content.prose(release.path("changes"))))
            .toList();

    public List<Release> all() {
        return all;
    }

    /** What came at once. */
    public record Release(String date, String anchor, List<Prose> changes) {}
}
