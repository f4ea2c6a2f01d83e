package uk.gov.education.ecf.partnerships.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.recovery.Recovery;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** What a restored database has lost of providers, partners, schools and partnerships is as it was, with what providers read. */
@ComponentTest
class RecoverPartnershipsComponentTest {

    /** Every table with its key, and which of the rows are this test's. */
    private static final Map<String, String> OWN = Map.of(
            "lead_providers", "id = :provider",
            "delivery_partners", "id = :partner",
            "relationships", "delivery_partner_id = :partner",
            "schools", "id = :school",
            "school_cohorts", "school_id = :school",
            "partnerships", "school_id = :school");

    /** Whatever refers to another one before it. */
    private static final List<String> ORDER = List.of(
            "partnerships", "relationships", "school_cohorts", "schools", "delivery_partners", "lead_providers");

    private static final String DOCUMENTS =
            "select regexp_replace(document, '\"(created|updated)_at\":\"[^\"]+\"', '', 'g') as document"
                    + " from %1$s where id = '%2$s' order by 1";

    @Inject
    Recovery recovery;

    @Inject
    SchoolRevival schools;

    @Inject
    PartnershipRevival partnerships;

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final String provider = Given.id();
    private final String partner = Given.id();
    private final String school = Given.id();

    @BeforeEach
    void aPartnerOfBothProviders() {
        Given.theLeadProviders();
        Given.deliveryPartner(partner, "Northmoor Hub");
        Given.engaged(AURORA, 2024, partner);
        Given.engaged(BEACON, 2024, partner);
        Given.school(school, Given.aSchoolBody(Map.of()));
    }

    @Test
    void everythingThatIsLostIsMadeAgain() {
        asDfe().body(Map.of("name", "Dale Teaching", "vat_chargeable", false))
                .put("/internal/v1/lead-providers/" + provider)
                .then()
                .statusCode(200);
        Given.engaged(provider, 2025, partner);
        Given.deliveryPartner(partner, "Northmoor Teaching School Hub");
        Given.disengaged(AURORA, 2024, partner);
        Given.engaged(AURORA, 2024, partner);
        Given.setUp(school, 2025, Map.of("induction_programme_choice", "school_led", "pupil_premium_uplift", true));
        Given.school(school, Given.aSchoolBody(Map.of("name", "Hollybrook Academy", "contact_email", "a@b.example")));
        String first = Given.confirmed("aurora", 2024, school, partner);
        Given.challenged(first, "mistake");
        String second = Given.confirmed("beacon", 2024, school, partner);
        List<String> keys = List.of(provider, partner, school, first, second);
        allPublished(keys);
        List<String> rows = rows();
        List<String> documents = documents(keys);
        keys.forEach(key -> database.execute("delete from outbox where message_key = ?", key));
        for (String table : List.of("partnership_documents", "school_documents", "delivery_partner_documents")) {
            keys.forEach(key -> database.execute("delete from " + table + " where id = ?", UUID.fromString(key)));
        }
        ORDER.forEach(table -> database.execute("delete from " + table + " where " + own(table)));
        assertEquals(List.of(), rows());

        recovery.recover();

        assertEquals(rows, rows());
        assertEquals(documents, documents(keys));
        asProvider("aurora")
                .body(Given.confirmation(2024, school, partner))
                .post("/api/v3/partnerships/ecf")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsNewerStays() {
        Given.school(school, Given.aSchoolBody(Map.of("name", "Hollybrook Academy")));
        Given.challenged(Given.confirmed("aurora", 2024, school, partner), "no_ects");
        List<String> rows = rows();

        revived(schools, told(SchoolEvent.class, school).subList(0, 1));
        revived(partnerships, partnershipEvents().subList(0, 1));

        assertEquals(rows, rows());
    }

    /** One partnership after the other had the place of the school's own; which is read first, partitions decide. */
    @ParameterizedTest
    @ValueSource(strings = {"0 1 2", "0 2 1", "1 0 2", "1 2 0", "2 0 1", "2 1 0"})
    void inWhicheverOrderThoseThatTookAPlaceAreRead(String order) {
        String first = Given.confirmed("aurora", 2024, school, partner);
        List<Map<String, Object>> restored =
                database.rows("select version, changed_at from partnerships where id = ?", UUID.fromString(first));
        Given.challenged(first, "another_provider");
        String second = Given.confirmed("beacon", 2024, school, partner);
        Given.challenged(second, "not_confirmed");
        String third = Given.confirmed("aurora", 2024, school, partner);
        List<String> rows = rows();
        List<String> documents = documents(List.of(school, first, second, third));
        database.execute(
                "delete from partnerships where id in (?, ?)", UUID.fromString(second), UUID.fromString(third));
        database.execute(
                "update partnerships set challenged_reason = null, challenged_at = null, version = ?, changed_at = ? where id = ?",
                restored.get(0).get("version"),
                restored.get(0).get("changed_at"),
                UUID.fromString(first));

        List<String> all = List.of(first, second, third);
        revived(
                partnerships,
                Stream.of(order.split(" "))
                        .flatMap(one -> told(PartnershipEvent.class, all.get(Integer.parseInt(one))).stream())
                        .toList());

        assertEquals(rows, rows());
        assertEquals(documents, documents(List.of(school, first, second, third)));
    }

    /** A number goes from one school to another, which was there before or was recorded in the lost time as well. */
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void inWhicheverOrderSchoolsThatHadANumberAreRead(boolean theLaterFirst, boolean theOtherIsNew) {
        String other = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(other, body);
        Map<String, Object> othersPast = past(other);
        Map<String, Object> past = past(school);
        Given.school(other, Given.aSchoolBody(Map.of()));
        Given.school(school, Given.aSchoolBody(Map.of("urn", body.get("urn"))));
        List<Map<String, Object>> both = schoolRows(other);
        back(school, past);
        back(other, othersPast);
        if (theOtherIsNew) {
            database.execute("delete from schools where id = ?", UUID.fromString(other));
        }

        List<SchoolEvent> ofOther = told(SchoolEvent.class, other);
        List<SchoolEvent> ofSchool = told(SchoolEvent.class, school);
        revived(schools, theLaterFirst ? ofSchool : ofOther);
        revived(schools, theLaterFirst ? ofOther : ofSchool);

        assertEquals(both, schoolRows(other));
    }

    private Map<String, Object> past(String id) {
        return database.rows("select version, changed_at, urn from schools where id = ?", UUID.fromString(id))
                .get(0);
    }

    private void back(String id, Map<String, Object> past) {
        database.execute(
                "update schools set version = ?, changed_at = ?, urn = ? where id = ?",
                past.get("version"),
                past.get("changed_at"),
                past.get("urn"),
                UUID.fromString(id));
    }

    private List<Map<String, Object>> schoolRows(String other) {
        return database.rows(
                "select cast(row_to_json(t) as text) as row from schools t where id in (?, ?) order by id",
                UUID.fromString(school),
                UUID.fromString(other));
    }

    private <E extends Event> void revived(Revival<E> revival, List<E> events) {
        for (E event : events) {
            transactions
                    .inTransaction(() -> revival.revive(UUID.randomUUID(), event))
                    .await()
                    .atMost(Duration.ofSeconds(60));
        }
    }

    private List<PartnershipEvent> partnershipEvents() {
        return database
                .list(UUID.class, "select id from partnerships where school_id = ?", UUID.fromString(school))
                .stream()
                .flatMap(id -> told(PartnershipEvent.class, id.toString()).stream())
                .toList();
    }

    /** What was announced of it, oldest first. */
    private <E> List<E> told(Class<E> type, String key) {
        return database.rows("select type, payload from outbox where message_key = ? order by position", key).stream()
                .map(row -> EventJson.read((String) row.get("type"), (String) row.get("payload"))
                        .orElseThrow())
                .map(type::cast)
                .toList();
    }

    private void allPublished(List<String> keys) {
        Eventually.verify(() -> keys.forEach(key ->
                assertEquals(0, database.countWhere("outbox", "message_key = ? and published_at is null", key), key)));
    }

    /** All that there is of this test's, as text. */
    private List<String> rows() {
        return ORDER.stream()
                .flatMap(table -> database
                        .list(
                                String.class,
                                "select '" + table + " ' || cast(row_to_json(t) as text) from " + table + " t where "
                                        + own(table) + " order by 1")
                        .stream())
                .toList();
    }

    private String own(String table) {
        return OWN.get(table)
                .replace(":provider", "'" + provider + "'")
                .replace(":partner", "'" + partner + "'")
                .replace(":school", "'" + school + "'");
    }

    /** But for their times, which are those of the recovery. */
    private List<String> documents(List<String> ids) {
        return Stream.of("partnership_documents", "school_documents", "delivery_partner_documents")
                .flatMap(table -> ids.stream()
                        .flatMap(id -> database.list(String.class, DOCUMENTS.formatted(table, id)).stream()))
                .toList();
    }
}
