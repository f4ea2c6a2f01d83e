package uk.gov.education.ecf.contracts.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

    private static final String TEXT = "c2d4e6f8-1a3b-4c5d-9e7f-0a2b4c6d8e44";
    private static final ObjectMapper JSON = new ObjectMapper();

    record Kind<T extends Id>(
            Class<T> type,
            Function<UUID, T> from,
            Function<String, T> of,
            Function<String, Optional<T>> parse,
            Supplier<T> random) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>(
                        LeadProviderId.class,
                        LeadProviderId::new,
                        LeadProviderId::of,
                        LeadProviderId::parse,
                        LeadProviderId::random),
                new Kind<>(
                        DeliveryPartnerId.class,
                        DeliveryPartnerId::new,
                        DeliveryPartnerId::of,
                        DeliveryPartnerId::parse,
                        DeliveryPartnerId::random),
                new Kind<>(SchoolId.class, SchoolId::new, SchoolId::of, SchoolId::parse, SchoolId::random),
                new Kind<>(
                        PartnershipId.class,
                        PartnershipId::new,
                        PartnershipId::of,
                        PartnershipId::parse,
                        PartnershipId::random),
                new Kind<>(
                        ParticipantId.class,
                        ParticipantId::new,
                        ParticipantId::of,
                        ParticipantId::parse,
                        ParticipantId::random),
                new Kind<>(
                        TrainingRecordId.class,
                        TrainingRecordId::new,
                        TrainingRecordId::of,
                        TrainingRecordId::parse,
                        TrainingRecordId::random),
                new Kind<>(
                        DeclarationId.class,
                        DeclarationId::new,
                        DeclarationId::of,
                        DeclarationId::parse,
                        DeclarationId::random),
                new Kind<>(
                        StatementId.class, StatementId::new, StatementId::of, StatementId::parse, StatementId::random),
                new Kind<>(LineItemId.class, LineItemId::new, LineItemId::of, LineItemId::parse, LineItemId::random),
                new Kind<>(
                        AdjustmentId.class,
                        AdjustmentId::new,
                        AdjustmentId::of,
                        AdjustmentId::parse,
                        AdjustmentId::random));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Id> void canonicalTextInEitherCaseIsTheSameId(Kind<T> kind) {
        T id = kind.from().apply(UUID.fromString(TEXT));

        assertEquals(id, kind.of().apply(TEXT));
        assertEquals(id, kind.of().apply(TEXT.toUpperCase()));
        assertEquals(Optional.of(id), kind.parse().apply(TEXT));
        assertEquals(TEXT, id.toString());
        assertEquals(UUID.fromString(TEXT), id.value());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Id> void garbageIsRefused(Kind<T> kind) {
        Stream.of(
                        "",
                        "1-2-3-4-5",
                        TEXT + " ",
                        " " + TEXT,
                        TEXT.replace("-", ""),
                        TEXT.substring(1),
                        TEXT + "0",
                        TEXT.replace('c', 'g'),
                        "{" + TEXT + "}",
                        "\uFF11" + TEXT.substring(1))
                .forEach(text -> {
                    assertEquals(Optional.empty(), kind.parse().apply(text), text);
                    assertThrows(IllegalArgumentException.class, () -> kind.of().apply(text), text);
                });
        assertEquals(Optional.empty(), kind.parse().apply(null));
        assertThrows(IllegalArgumentException.class, () -> kind.of().apply(null));
        assertThrows(NullPointerException.class, () -> kind.from().apply(null));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Id> void theJsonFormIsThePlainText(Kind<T> kind) throws JsonProcessingException {
        T id = kind.random().get();

        String json = JSON.writeValueAsString(id);

        assertEquals("\"" + id + "\"", json);
        assertEquals(id, JSON.readValue(json, kind.type()));
        assertThrows(JsonProcessingException.class, () -> JSON.readValue("\"1-2-3-4-5\"", kind.type()));
        assertThrows(JsonProcessingException.class, () -> JSON.readValue("7", kind.type()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Id> void randomIdsDiffer(Kind<T> kind) {
        assertNotEquals(kind.random().get(), kind.random().get());
    }
}
