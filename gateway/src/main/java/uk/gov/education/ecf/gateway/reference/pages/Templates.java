package uk.gov.education.ecf.gateway.reference.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import uk.gov.education.ecf.gateway.reference.described.Code;
import uk.gov.education.ecf.gateway.reference.described.Reference;

/** The templates in {@code templates/reference}, checked while the gateway is built. */
@CheckedTemplate(basePath = "reference")
final class Templates {

    private Templates() {}

    static native TemplateInstance home(
            Installation site, List<Guidance.Chapter> chapters, List<Reference.Group> groups);

    static native TemplateInstance getStarted(Installation site);

    static native TemplateInstance guidance(Installation site, List<Guidance.Chapter> chapters);

    static native TemplateInstance chapter(Installation site, Guidance.Chapter chapter);

    static native TemplateInstance reference(Installation site, List<Reference.Group> groups);

    static native TemplateInstance group(Installation site, Reference.Group group);

    static native TemplateInstance definitions(Installation site, Definitions definitions);

    static native TemplateInstance schedules(Installation site, List<Schedules.Year> years);

    static native TemplateInstance year(Installation site, Schedules.Year year);

    static native TemplateInstance errors(Installation site, List<Code> codes);

    static native TemplateInstance releases(Installation site, List<Releases.Release> releases);

    static native TemplateInstance tryIt(Installation site);
}
