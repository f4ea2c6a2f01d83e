package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import java.util.ServiceLoader;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;

/** Gathers the codes from the tables that give them. */
final class KnownCodes {

    private KnownCodes() {}

    /** Those of every table that the application has, in alphabetical order. */
    static List<String> all() {
        return ServiceLoader.load(RefusalCodes.class, Thread.currentThread().getContextClassLoader()).stream()
                .flatMap(table -> table.get().codes().stream())
                .sorted()
                .distinct()
                .toList();
    }
}
