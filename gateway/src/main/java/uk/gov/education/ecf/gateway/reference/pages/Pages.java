package uk.gov.education.ecf.gateway.reference.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import uk.gov.education.ecf.gateway.reference.described.Reference;
import uk.gov.education.ecf.gateway.reference.files.ShownFile;

/** Every page of the site, made once. */
@Singleton
public final class Pages {

    /** The page for trying calls runs a script of this site, which styles its own parts, and asks the token issuer and the API. */
    private static final String SCRIPTED_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "font-src 'self'; img-src 'self' data:; connect-src 'self' %s; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    private final Map<String, ShownFile> files = new HashMap<>();

    @Inject
    Pages(Installation site, Reference reference, Guidance guidance, Definitions definitions, Times times) {
        add("/", Templates.home(site, guidance.chapters(), reference.groups()));
        add("/get-started", Templates.getStarted(site));
        add("/guidance", Templates.guidance(site, guidance.chapters()));
        guidance.chapters().forEach(chapter -> add(chapter.address(), Templates.chapter(site, chapter)));
        add("/reference", Templates.reference(site, reference.groups()));
        reference.groups().forEach(group -> add(group.address(), Templates.group(site, group)));
        add("/definitions", Templates.definitions(site, definitions));
        add("/schedules", Templates.schedules(site, times.schedules().years()));
        times.schedules().years().forEach(year -> add(year.address(), Templates.year(site, year)));
        add("/errors", Templates.errors(site, reference.codes()));
        add("/release-notes", Templates.releases(site, times.releases().all()));
        add("/try", Templates.tryIt(site));
        files.computeIfPresent("/try", (address, page) -> page.allowing(SCRIPTED_PAGE.formatted(site.tokenOrigin())));
    }

    /** By address. */
    public Map<String, ShownFile> files() {
        return Map.copyOf(files);
    }

    private void add(String address, TemplateInstance page) {
        files.put(address, ShownFile.page(page.data("here", address).render()));
    }
}
