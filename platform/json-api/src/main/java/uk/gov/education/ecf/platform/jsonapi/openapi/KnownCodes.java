package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;

/** Gathers the codes from the tables that give them. */
final class KnownCodes {

    private KnownCodes() {}

    /** The service's own come first. */
    static List<String> with(List<String> ofTheService) {
        return Stream.concat(ofTheService.stream(), ofLibraries()).distinct().toList();
    }

    /** Those of every table that the application has, in alphabetical order. */
    static List<String> all() {
        return from(Thread.currentThread().getContextClassLoader()).distinct().toList();
    }

    private static Stream<String> ofLibraries() {
        return from(RefusalCodes.class.getClassLoader());
    }

    private static Stream<String> from(ClassLoader application) {
        return ServiceLoader.load(RefusalCodes.class, application).stream()
                .flatMap(table -> table.get().codes().stream())
                .sorted();
    }
}
