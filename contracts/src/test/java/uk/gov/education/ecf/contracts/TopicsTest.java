package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    private static final String LEAD_PROVIDER = "a0000000-0000-4000-8000-000000000001";
    private static final String DELIVERY_PARTNER = "4f1d6f0e-5b0c-4f6c-9a53-2f6d1c2a7e11";
    private static final String SCHOOL = "7c0b2f3a-8d0e-4a55-b1c9-0f2f4e6d8a22";
    private static final String PARTNERSHIP = "9b8f6f5d-31a4-4f0e-8c77-6a1e9d3b5c33";
    private static final String PARTICIPANT = "c2d4e6f8-1a3b-4c5d-9e7f-0a2b4c6d8e44";
    private static final String DECLARATION = "f0e1d2c3-b4a5-4968-8776-655443322177";
    private static final String STATEMENT = "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c88";

    private static final Map<String, String> KEYS = new TreeMap<>(Map.of(
            Topics.LEAD_PROVIDERS, LEAD_PROVIDER,
            Topics.DELIVERY_PARTNERS, DELIVERY_PARTNER,
            Topics.SCHOOLS, SCHOOL,
            Topics.PARTNERSHIPS, PARTNERSHIP,
            Topics.PARTICIPANTS, PARTICIPANT,
            Topics.DECLARATIONS, PARTICIPANT + "/" + DECLARATION,
            Topics.STATEMENTS, STATEMENT,
            Topics.LINE_ITEMS, PARTICIPANT + "/" + DECLARATION));

    @Test
    void everyEventIsKeyedByTheAggregateOfItsTopic() {
        for (EventType type : EventCatalogue.types()) {
            Event event = EventJson.read(type.wireType(), ContractFiles.example(type.wireType()))
                    .orElseThrow();

            assertEquals(KEYS.get(type.topic()), event.key(), type.wireType());
        }
    }

    @ParameterizedTest
    @CsvSource({"person/declaration, person", "person/another, person", "school, school", "a/b/c, a", "/b, ''"})
    void thePartBeforeTheFirstSlashDecidesThePartition(String key, String placedBy) {
        assertEquals(placedBy, Topics.partitionKey(key));
    }
}
