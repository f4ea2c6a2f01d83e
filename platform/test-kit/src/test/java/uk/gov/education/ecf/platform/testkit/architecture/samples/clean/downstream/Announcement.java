package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.downstream;

import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.model.Declaration;

public record Announcement(String id, int version) {

    public static Announcement of(Declaration declaration) {
        return new Announcement(declaration.id().toString(), declaration.version());
    }
}
