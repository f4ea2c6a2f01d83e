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

    private static Stream<String> ofLibraries() {
        return ServiceLoader.load(RefusalCodes.class, RefusalCodes.class.getClassLoader()).stream()
                .flatMap(library -> library.get().codes().stream())
                .sorted();
    }
}
