package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;

class EventJsonTest {

    private static final String PAID = "declarations.declaration-paid.v1";
    private static final String MOVED = "statements.line-item-moved.v1";
    private static final String SCHOOL_RECORDED = "partnerships.school-recorded.v1";
    private static final String CONFIRMED = "partnerships.partnership-confirmed.v1";

    @Test
    void whatIsWrittenObeysTheSchemaAndReadsBackEqual() {
        LineItemMoved moved = aHeldLineItem(Instant.parse("2026-01-02T03:04:05.123456Z"));

        String json = EventJson.write(moved);

        assertEquals(List.of(), ContractFiles.violations(MOVED, json));
        assertEquals(Optional.of(moved), EventJson.read(MOVED, json));
    }

    @Test
    void nullsAreWritten() {
        JsonNode json = ContractFiles.parse(EventJson.write(aHeldLineItem(Instant.EPOCH)));

        assertTrue(
                json.has("from_statement_id") && json.get("from_statement_id").isNull());
        assertTrue(json.at("/line_item").has("statement_id")
                && json.at("/line_item/statement_id").isNull());
    }

    @Test
    void aSchoolWithoutTutorContactOrCohortsObeysTheSchema() {
        SchoolRecorded recorded = new SchoolRecorded(
                new SchoolSnapshot(SchoolId.random(), "100001", "Oak Lane", false, true, null, null, List.of()),
                0,
                Instant.EPOCH);

        assertEquals(List.of(), ContractFiles.violations(SCHOOL_RECORDED, EventJson.write(recorded)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05Z, 2026-01-02T03:04:05.000000Z",
        "2026-01-02T03:04:05.123456Z, 2026-01-02T03:04:05.123456Z",
        "2026-01-02T03:04:05.999999999Z, 2026-01-02T03:04:05.999999Z"
    })
    void timestampsHaveSixFractionDigits(Instant instant, String written) {
        JsonNode json = ContractFiles.parse(EventJson.write(aHeldLineItem(instant)));

        assertEquals(written, json.get("occurred_at").asText());
    }

    @Test
    void unknownPropertiesAreIgnoredAtEveryDepth() {
        ObjectNode newer = paid();
        newer.put("added_later", "a word");
        newer.withObject("/declaration").putObject("also_added").put("deep", true);

        assertEquals(EventJson.read(PAID, ContractFiles.example(PAID)), EventJson.read(PAID, newer.toString()));
    }

    @Test
    void unknownWordsInEnumerationsAreKept() {
        ObjectNode newer = paid();
        newer.withObject("/declaration").put("state", "a_state_of_tomorrow");

        assertTrue(
                EventJson.read(PAID, newer.toString()).orElseThrow().toString().contains("a_state_of_tomorrow"));
    }

    /** Events from before the member stay on the compacted topic for good. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartnershipThatDoesNotTellWhetherItServesSinglePeopleIsTheSchools(boolean absent) {
        ObjectNode older = (ObjectNode) ContractFiles.parse(ContractFiles.example(CONFIRMED));
        ObjectNode partnership = older.withObject("/partnership");
        partnership.put("relationship", true);
        assertTrue(confirmed(older).partnership().relationship());

        if (absent) {
            partnership.remove("relationship");
            assertEquals(List.of(), ContractFiles.violations(CONFIRMED, older.toString()));
        } else {
            partnership.putNull("relationship");
        }

        assertFalse(confirmed(older).partnership().relationship());
    }

    @Test
    void unknownTypesAreEmptyWhateverTheyCarry() {
        assertEquals(Optional.empty(), EventJson.read("declarations.declaration-forgotten.v1", "not even json"));
        assertEquals(Optional.empty(), EventJson.read(null, "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "\"text\"", "{\"declaration\":", "{} trailing"})
    void whatIsNoEventIsRefused(String json) {
        assertThrows(UnreadableEventException.class, () -> EventJson.read(PAID, json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/declaration", "/version", "/occurred_at", "/declaration/participant_id", "/declaration/cohort"
            })
    void anEventWithoutACompulsoryPartIsRefused(String pointer) {
        ObjectNode broken = paid();
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        ((ObjectNode) broken.at(parent)).remove(pointer.substring(pointer.lastIndexOf('/') + 1));

        assertThrows(UnreadableEventException.class, () -> EventJson.read(PAID, broken.toString()));
        assertFalse(ContractFiles.violations(PAID, broken.toString()).isEmpty());
    }

    @Test
    void anIdThatIsNoUuidIsRefused() {
        ObjectNode broken = paid();
        broken.withObject("/declaration").put("declaration_id", "1-2-3-4-5");

        assertThrows(UnreadableEventException.class, () -> EventJson.read(PAID, broken.toString()));
        assertFalse(ContractFiles.violations(PAID, broken.toString()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSnapshotAloneHasTheFormThatItHasInsideTheEvent(EventType type) {
        Event event = EventJson.read(type.wireType(), ContractFiles.example(type.wireType()))
                .orElseThrow();

        String json = EventJson.writeSnapshot(event.snapshot());

        assertTrue(contains(ContractFiles.parse(EventJson.write(event)), ContractFiles.parse(json)));
        assertEquals(
                event.snapshot(), EventJson.readSnapshot(json, event.snapshot().getClass()));
    }

    @Test
    void whatIsNoSnapshotIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EventJson.readSnapshot("{", SchoolSnapshot.class));
    }

    static Stream<EventType> types() {
        return EventCatalogue.types().stream();
    }

    private static boolean contains(JsonNode whole, JsonNode part) {
        return StreamSupport.stream(whole.spliterator(), false).anyMatch(part::equals);
    }

    private static PartnershipConfirmed confirmed(ObjectNode json) {
        return (PartnershipConfirmed) EventJson.read(CONFIRMED, json.toString()).orElseThrow();
    }

    private static ObjectNode paid() {
        return (ObjectNode) ContractFiles.parse(ContractFiles.example(PAID));
    }

    private static LineItemMoved aHeldLineItem(Instant occurredAt) {
        LineItemSnapshot held = new LineItemSnapshot(
                LineItemId.random(),
                DeclarationId.random(),
                ParticipantId.random(),
                LeadProviderId.random(),
                null,
                2025,
                "started",
                "ect",
                "billable",
                "eligible",
                2L,
                false,
                false,
                2L);
        return new LineItemMoved(null, held, 1, occurredAt);
    }
}
