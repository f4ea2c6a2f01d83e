package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;

/** Gathers the refusals from the tables that give them. */
final class KnownCodes {

    private KnownCodes() {}

    /** Those of every table that the application has, by their codes in alphabetical order; several may share one. */
    static List<KnownCode> all() {
        return ServiceLoader.load(RefusalCodes.class, Thread.currentThread().getContextClassLoader()).stream()
                .flatMap(table -> table.get().refusals().stream())
                .map(KnownCode::of)
                .sorted(Comparator.comparing(KnownCode::code)
                        .thenComparing(KnownCode::title)
                        .thenComparing(KnownCode::detail))
                .distinct()
                .toList();
    }
}
