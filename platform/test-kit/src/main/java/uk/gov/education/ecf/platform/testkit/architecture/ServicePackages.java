package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a service is laid out: the layers with a fixed name, and beside them its acts. */
record ServicePackages(String root, Set<String> layers) {

    private static final Set<String> KNOWN_LAYERS =
            Set.of("model", "search", "documents", "writing", "store", "upstream", "downstream", "config");

    static ServicePackages of(String root) {
        return new ServicePackages(root, KNOWN_LAYERS);
    }

    ServicePackages without(String... absent) {
        List<String> names = List.of(absent);
        if (!KNOWN_LAYERS.containsAll(names)) {
            throw new IllegalArgumentException("Layers are " + KNOWN_LAYERS + ", not " + names);
        }
        return new ServicePackages(
                root,
                Set.copyOf(
                        layers.stream().filter(layer -> !names.contains(layer)).toList()));
    }

    Stream<String> absentLayers() {
        return KNOWN_LAYERS.stream().filter(layer -> !layers.contains(layer)).sorted();
    }

    String layer(String name) {
        return root + "." + name;
    }

    /** The package and everything below it, as a pattern. */
    String within(String name) {
        return layer(name) + "..";
    }

    /** The act that a class belongs to; empty for layers and for the service's own root package. */
    Optional<String> actOf(JavaClass type) {
        return roomOf(type).filter(room -> !KNOWN_LAYERS.contains(room));
    }

    /** The layer that a class belongs to; empty for acts. */
    Optional<String> layerOf(JavaClass type) {
        return roomOf(type).filter(KNOWN_LAYERS::contains);
    }

    private Optional<String> roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.")[0])
                : Optional.empty();
    }
}
