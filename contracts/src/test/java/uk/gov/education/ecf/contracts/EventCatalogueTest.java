package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void everyEventThatThereIsIsListed() throws Exception {
        Set<Class<?>> listed = new HashSet<>();
        EventCatalogue.types().forEach(type -> listed.add(type.record()));

        assertFalse(listed.isEmpty());
        assertEquals(compiledEvents(), listed);
    }

    /** Looked up among the class files: an interface that the catalogue forgot is found here. */
    private static Set<Class<?>> compiledEvents() throws Exception {
        Path classes = Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replaceAll("\\.class$", "").replace(File.separatorChar, '.'))
                    .map(EventCatalogueTest::load)
                    .filter(type -> type.isRecord() && Event.class.isAssignableFrom(type))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noTwoRecordsShareAName() {
        List<String> names =
                EventCatalogue.types().stream().map(EventType::wireType).toList();

        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void everyNameIsContextAndEventInKebabCase() {
        for (EventType type : EventCatalogue.types()) {
            String context = type.record().getPackageName().replaceAll(".*\\.", "");
            String event = type.record()
                    .getSimpleName()
                    .replaceAll("(?<!^)(?=[A-Z])", "-")
                    .toLowerCase();

            assertEquals(context + "." + event + ".v1", type.wireType());
            assertTrue(type.topic().startsWith(context + "."), type + " is on a topic of another context");
        }
    }

    @Test
    void everyTopicIsUsedAndNoOther() {
        Set<String> used = EventCatalogue.types().stream().map(EventType::topic).collect(Collectors.toSet());

        assertEquals(Set.copyOf(Topics.ALL), used);
        assertEquals(used.size(), Topics.ALL.size());
    }

    @Test
    void aNameIsFoundAgain() {
        EventCatalogue.types().forEach(type -> assertEquals(Optional.of(type), EventCatalogue.find(type.wireType())));
    }

    @Test
    void unknownNamesAreEmpty() {
        Stream.of("declarations.declaration-paid.v2", "DeclarationPaid", "", null)
                .forEach(name -> assertEquals(Optional.empty(), EventCatalogue.find(name)));
    }

    @OnTopic(Topics.SCHOOLS)
    sealed interface Forgetful extends Event {

        record Nameless(String key, Object snapshot, long version, Instant occurredAt) implements Forgetful {}
    }

    @Test
    void aRecordWithoutNameOnTheWireIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EventType.of(Forgetful.class));
    }

    @Test
    void aRecordOutsideTheCatalogueIsRefused() {
        record Stranger(String key, Object snapshot, long version, Instant occurredAt) implements Event {}
        Event stranger = new Stranger("key", "whole", 1, Instant.EPOCH);

        assertThrows(IllegalArgumentException.class, () -> EventCatalogue.typeOf(stranger));
        assertThrows(IllegalArgumentException.class, () -> EventJson.write(stranger));
    }
}
