package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Packages exist where other rules count on them, and each says what it is for. */
final class PackageRules {

    private PackageRules() {}

    static List<Rule> of(ServicePackages service) {
        return List.of(
                new Rule("every package that a rule names exists", classes -> misnamed(service, classes)),
                new Rule("every package has a package-info", PackageRules::unexplained));
    }

    private static List<String> misnamed(ServicePackages service, JavaClasses classes) {
        Stream<String> missing = service.layers().stream()
                .sorted()
                .filter(layer -> !exists(service.layer(layer), classes))
                .map(layer -> service.layer(layer) + " does not exist");
        Stream<String> unexpected = service.absentLayers()
                .filter(layer -> exists(service.layer(layer), classes))
                .map(layer -> service.layer(layer) + " exists although it was declared absent");
        return Stream.concat(missing, unexpected).toList();
    }

    private static boolean exists(String packageName, JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .anyMatch(name -> name.equals(packageName) || name.startsWith(packageName + "."));
    }

    private static List<String> unexplained(JavaClasses classes) {
        Map<String, Path> folders = new TreeMap<>();
        classes.forEach(type -> folders.put(type.getPackageName(), sourceFolder(type)));
        return folders.entrySet().stream()
                .filter(folder -> !Files.exists(folder.getValue().resolve("package-info.java")))
                .map(folder -> folder.getKey() + " has no package-info.java in " + folder.getValue())
                .toList();
    }

    /** javac leaves no trace of a package-info without annotations, so the source is looked at. */
    private static Path sourceFolder(JavaClass type) {
        Path classFile =
                Path.of(URI.create(type.getSource().orElseThrow().getUri().toString()));
        String folder = type.getPackageName().replace('.', '/');
        Path output = classFile.getParent();
        for (int depth = Path.of(folder).getNameCount(); depth > 0; depth--) {
            output = output.getParent();
        }
        String tier = output.endsWith("test-classes") ? "test" : "main";
        return output.getParent()
                .resolveSibling("src")
                .resolve(tier)
                .resolve("java")
                .resolve(folder);
    }
}
