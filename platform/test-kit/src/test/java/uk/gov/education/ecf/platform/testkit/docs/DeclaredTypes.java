package uk.gov.education.ecf.platform.testkit.docs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The types that Java sources declare, by their simple names and by the paths of their files. */
record DeclaredTypes(Set<String> paths, Set<String> simpleNames) {

    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");

    /** @param sources by the path of the file */
    static DeclaredTypes of(Map<String, String> sources) {
        Set<String> names = new HashSet<>();
        sources.values()
                .forEach(source -> DECLARATION.matcher(source).results().forEach(type -> names.add(type.group(1))));
        return new DeclaredTypes(sources.keySet(), names);
    }

    /** A name with folders needs a file that ends so. */
    boolean has(String name) {
        return name.contains("/")
                ? paths.stream().anyMatch(path -> path.endsWith("/" + name + ".java"))
                : simpleNames.contains(name);
    }
}
