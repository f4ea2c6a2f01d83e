package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationsEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantsEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipsEvent;
import uk.gov.education.ecf.contracts.statements.StatementsEvent;

class EventCatalogueTest {

    private static final List<Class<? extends Event>> CONTEXTS =
            List.of(PartnershipsEvent.class, ParticipantsEvent.class, DeclarationsEvent.class, StatementsEvent.class);

    @Test
    void everyPermittedRecordIsListedExactlyOnce() {
        List<String> permitted = CONTEXTS.stream()
                .flatMap(EventCatalogueTest::recordsOf)
                .map(Class::getName)
                .sorted()
                .toList();
        List<String> listed = EventCatalogue.types().stream()
                .map(type -> type.record().getName())
                .sorted()
                .toList();

        assertEquals(31, permitted.size());
        assertEquals(permitted, listed);
    }

    private static Stream<Class<?>> recordsOf(Class<?> permitted) {
        return permitted.isRecord()
                ? Stream.of(permitted)
                : Arrays.stream(permitted.getPermittedSubclasses()).flatMap(EventCatalogueTest::recordsOf);
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

    @Test
    void aRecordOutsideTheCatalogueIsRefused() {
        record Stranger(String key, long version, Instant occurredAt) implements Event {}
        Event stranger = new Stranger("key", 1, Instant.EPOCH);

        assertThrows(IllegalArgumentException.class, () -> EventCatalogue.typeOf(stranger));
        assertThrows(IllegalArgumentException.class, () -> EventJson.write(stranger));
    }
}
