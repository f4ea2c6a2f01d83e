package uk.gov.education.ecf.partnerships.registerimport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.partnerships.AtOnce;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** {@code POST /internal/v1/schools/import}: the national register becomes schools. */
@ComponentTest
class ImportSchoolsComponentTest {

    private static final String IMPORT = "/internal/v1/schools/import";

    private String urn;

    @BeforeEach
    void aUrnOfItsOwn() {
        Given.theLeadProviders();
        urn = Given.aUrn();
    }

    @Test
    void aNewSchoolIsRecordedListedAndAnnounced() {
        Scenario.stimulate(() -> post(
                        new RegisterFile().with(urn, Map.of("EstablishmentName", "St Étienne’s, “Upper” – School"))))
                .andWaitFor(SchoolRecorded.class)
                .matching((answer, event) -> event.school().urn().equals(urn))
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .body("keySet()", contains("read", "created", "changed", "unchanged", "rejected"))
                            .body("read", is(1))
                            .body("created", is(1))
                            .body("changed", is(0))
                            .body("unchanged", is(0))
                            .body("rejected", empty());
                    assertEquals(
                            "St Étienne’s, “Upper” – School", event.school().name());
                    assertEquals(true, event.school().eligibleForFunding());
                    assertEquals("office@hollybrook.example", event.school().contactEmail());
                    assertEquals(0, event.version());
                });
        listed(2024).body("data.attributes.name", contains("St Étienne’s, “Upper” – School"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,E09000001,Not applicable,true,false",
        "3,57,e09000001,'',true,false",
        "2,1,E09000001,Approved,false,false",
        "1,1,W06000001,'',false,false",
        "1,1,9999,'',true,false",
        "1,10,E09000001,Approved,true,false",
        "1,10,E09000001,Not approved,false,true",
        "1,24,E09000001,'',false,false"
    })
    void eligibilityFollowsTheRules(
            String status, String type, String district, String section41, boolean eligible, boolean schoolLedOnly) {
        ok(new RegisterFile()
                        .with(
                                urn,
                                Map.of(
                                        "EstablishmentStatus (code)",
                                        status,
                                        "TypeOfEstablishment (code)",
                                        type,
                                        "DistrictAdministrative (code)",
                                        district,
                                        "Section41Approved (name)",
                                        section41)))
                .body("created", is(1));

        asDfe().get("/internal/v1/schools/" + id(urn))
                .then()
                .body("eligible_for_funding", is(eligible))
                .body("school_led_only", is(schoolLedOnly));
        listed(2023).body("data.size()", is(eligible ? 1 : 0));
    }

    @Test
    void theSameFileAgainChangesNothingAndEmitsNothing() {
        RegisterFile file = new RegisterFile();
        IntStream.range(0, 1_100)
                .forEach(
                        row -> file.with(Given.aUrn(), Map.of("EstablishmentStatus (code)", row % 2 == 0 ? "1" : "2")));
        ok(file).body("read", is(1_100)).body("created", is(1_100));

        Traces.leavesNone(() -> post(file))
                .then()
                .statusCode(200)
                .body("read", is(1_100))
                .body("created", is(0))
                .body("changed", is(0))
                .body("unchanged", is(1_100))
                .body("rejected", empty());
    }

    @Test
    void aChangedRowChangesItsSchoolAndNoOther() {
        String other = Given.aUrn();
        ok(new RegisterFile().with(urn, Map.of()).with(other, Map.of()));
        String id = id(urn);

        ok(new RegisterFile()
                        .with(urn, Map.of("EstablishmentName", "Hollybrook Academy"))
                        .with(other, Map.of()))
                .body("created", is(0))
                .body("changed", is(1))
                .body("unchanged", is(1));

        assertEquals(id, id(urn));
        assertEquals(
                List.of(0L, 1L),
                DATABASE.list(Long.class, "select aggregate_version from outbox where message_key = ? order by 1", id));
        assertEquals(1, DATABASE.countWhere("schools", "id = ? and version = 1", UUID.fromString(id)));
        listed(2024).body("data.attributes.name", contains("Hollybrook Academy"));
    }

    @Test
    void aSchoolThatClosesIsListedNoMore() {
        ok(new RegisterFile().with(urn, Map.of()));
        listed(2024).body("data.size()", is(1));

        ok(new RegisterFile().with(urn, Map.of("EstablishmentStatus (code)", "2")))
                .body("changed", is(1));

        listed(2024).body("data", empty());
    }

    @Test
    void aRecordedSchoolKeepsItsTutorItsCohortsAndItsPartnership() {
        String school = Given.aSchool(Map.of("urn", urn, "contact_email", "old@hollybrook.example"));
        Given.setUp(school, 2025, Map.of("induction_programme_choice", "school_led"));
        String partnership = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
        String before = shown(partnership).path("data.attributes.updated_at");

        ok(new RegisterFile().with("000" + urn, Map.of("MainEmail", "new@hollybrook.example")))
                .body("changed", is(1));

        asDfe().get("/internal/v1/schools/" + school)
                .then()
                .body("induction_tutor.name", equalTo("Priya Nandakumar"))
                .body("contact_email", equalTo("new@hollybrook.example"))
                .body("cohorts.cohort", contains(2024, 2025));
        shown(partnership)
                .then()
                .body("data.attributes.induction_tutor_email", equalTo("p.nandakumar@hollybrook.example"))
                .body("data.attributes.updated_at", equalTo(before));
    }

    @Test
    void aUrnWithLeadingZerosIsTheSameSchool() {
        String written = "00" + urn;
        String school = Given.aSchool(Map.of("urn", written, "name", "Hollybrook"));

        ok(new RegisterFile().with(urn, Map.of())).body("created", is(0)).body("changed", is(1));
        Traces.leavesNone(() -> post(new RegisterFile().with(urn, Map.of())))
                .then()
                .body("unchanged", is(1));

        asDfe().get("/internal/v1/schools/" + school)
                .then()
                .body("urn", equalTo(written))
                .body("name", equalTo("Hollybrook Primary"));
        asDfe().get("/internal/v1/schools?urn=" + urn).then().body("school_id", contains(school));
        Traces.leavesNone(() ->
                        asDfe().body(Given.aSchoolBody(Map.of("urn", urn))).put("/internal/v1/schools/" + Given.id()))
                .then()
                .statusCode(409)
                .body("errors.code", contains("urn-taken"));
    }

    @Test
    void partnershipsThatShowTheSchoolMoveWithIt() {
        String school = Given.aSchool(Map.of("urn", urn));
        Map<String, Object> withoutTutor = Given.aSchoolBody(Map.of("urn", urn));
        withoutTutor.put("induction_tutor", null);
        Given.school(school, withoutTutor);
        String partnership = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
        String before = shown(partnership).path("data.attributes.updated_at");

        ok(new RegisterFile()
                .with(urn, Map.of("MainEmail", "not an address", "AlternativeEmail", "head@hollybrook.example")));

        shown(partnership)
                .then()
                .body("data.attributes.induction_tutor_name", nullValue())
                .body("data.attributes.induction_tutor_email", equalTo("head@hollybrook.example"))
                .body("data.attributes.updated_at", greaterThan(before));
    }

    @Test
    void badRowsAreReportedByLineAndNeverStopTheRest() {
        String last = Given.aUrn();
        RegisterFile file = new RegisterFile()
                .with(urn, Map.of())
                .with("12x", Map.of())
                .with(Given.aUrn(), Map.of("EstablishmentName", " "))
                .withLine("\"1\",\"too short\"")
                .with(Given.aUrn(), Map.of("TypeOfEstablishment (code)", "Academy"))
                .with(urn, Map.of("EstablishmentName", "Twice"))
                .withLine("")
                .with(last, Map.of());

        ok(file).body("read", is(7))
                .body("created", is(2))
                .body(
                        "rejected.line",
                        contains(file.lineOf(2), file.lineOf(3), file.lineOf(4), file.lineOf(5), file.lineOf(6)))
                .body(
                        "rejected.reason",
                        contains(
                                containsString("URN"),
                                containsString("EstablishmentName"),
                                containsString("140 columns"),
                                containsString("TypeOfEstablishment (code)"),
                                containsString("earlier row")));

        listed(2024).body("data.attributes.name", contains("Hollybrook Primary"));
        assertEquals(1, DATABASE.countWhere("schools", "urn = ?", last));
    }

    @Test
    void theFileMayBeUnicodeIfItSaysSo() {
        byte[] text = new RegisterFile()
                .with(urn, Map.of("EstablishmentName", "Ysgol Tŷ Gwyn"))
                .text()
                .getBytes(StandardCharsets.UTF_8);

        asDfe().contentType("text/csv; charset=utf-8")
                .body(text)
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("created", is(1));

        listed(2024).body("data.attributes.name", contains("Ysgol Tŷ Gwyn"));
    }

    @Test
    void columnsMayComeInAnyOrderAndWithoutAddresses() {
        String text =
                "Section41Approved (name),TypeOfEstablishment (code),DistrictAdministrative (code),EstablishmentStatus (code),EstablishmentName,URN\n"
                        + "Not approved,1,E1,1,Hollybrook," + urn + "\n";
        String school = Given.aSchool(Map.of("urn", urn, "contact_email", "old@hollybrook.example"));

        asDfe().contentType("text/csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("changed", is(1));

        asDfe().get("/internal/v1/schools/" + school)
                .then()
                .body("contact_email", equalTo("old@hollybrook.example"))
                .body("name", equalTo("Hollybrook"));
    }

    @Test
    void aFileThatIsNoRegisterIsRefusedAsAWhole() {
        broken("", "csv-header-invalid");
        broken("URN,EstablishmentName\n1,x\n", "csv-header-invalid");
        broken(
                new RegisterFile()
                        .with(urn, Map.of())
                        .withLine("\"2\",\"never closed")
                        .text(),
                "csv-malformed");
        broken(new RegisterFile().with(urn, Map.of()).text() + "\0\0", "csv-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void anythingButCsvIsRefused(String type) {
        Traces.leavesNone(() -> asDfe().contentType(type).body("{}").post(IMPORT))
                .then()
                .statusCode(415)
                // finding 22
                .body("errors[0].detail", containsString("text/csv"));
    }

    @Test
    void onlyDfeImports() {
        byte[] file = new RegisterFile().with(urn, Map.of()).bytes();

        Traces.leavesNone(() ->
                        asProvider("aurora").contentType("text/csv").body(file).post(IMPORT))
                .then()
                .statusCode(403);
        Traces.leavesNone(() -> asNobody().contentType("text/csv").body(file).post(IMPORT))
                .then()
                .statusCode(401);
        asProvider("aurora").get(IMPORT).then().statusCode(403);
    }

    @Test
    void theProgressOfAnImportCanBeFollowed() {
        RegisterFile file = new RegisterFile().with(urn, Map.of()).with("x", Map.of());
        ok(file);

        asDfe().get(IMPORT)
                .then()
                .statusCode(200)
                .body("[0].import_id", notNullValue())
                .body("[0].state", equalTo("finished"))
                .body("[0].total", is(2))
                .body("[0].read", is(2))
                .body("[0].created", is(1))
                .body("[0].rejected", is(1))
                .body("[0].changed", is(0))
                .body("[0].unchanged", is(0))
                .body("[0].started_at", notNullValue())
                .body("[0].progressed_at", notNullValue());
    }

    @RepeatedTest(3)
    void theSameFileTwiceAtOnceMakesEachSchoolOnce() throws Exception {
        RegisterFile file = new RegisterFile();
        List<String> urns =
                IntStream.range(0, 700).mapToObj(row -> Given.aUrn()).toList();
        urns.forEach(one -> file.with(one, Map.of()));

        List<Response> answers = AtOnce.answers(() -> post(file), () -> post(file));

        answers.forEach(
                answer -> answer.then().statusCode(200).body("read", is(700)).body("rejected", empty()));
        assertEquals(
                700,
                answers.stream()
                        .mapToInt(answer -> answer.<Integer>path("created"))
                        .sum());
        assertEquals(700, DATABASE.countWhere("schools", "urn between ? and ?", urns.get(0), urns.get(699)));
    }

    @Test
    void aSchoolThatIsRecordedAtTheSameTimeIsThereOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            String contested = Given.aUrn();

            List<Integer> answers = AtOnce.answers(
                    () -> post(new RegisterFile().with(contested, Map.of())).statusCode(),
                    () -> asDfe().body(Given.aSchoolBody(Map.of("urn", contested)))
                            .put("/internal/v1/schools/" + Given.id())
                            .statusCode());

            assertEquals(200, answers.get(0));
            assertEquals(1, DATABASE.countWhere("schools", "urn = ?", contested));
        }
    }

    /** Finding 13: each of them comes first at some rows of a step, again and again, and no row is lost for it. */
    @Test
    void schoolsThatAreRecordedAllTheWhileStopNoImport() throws Exception {
        RegisterFile file = new RegisterFile();
        List<String> urns =
                IntStream.range(0, 600).mapToObj(row -> Given.aUrn()).toList();
        urns.forEach(one -> file.with(one, Map.of("EstablishmentStatus (code)", "2")));

        List<List<Integer>> answers = AtOnce.answers(
                () -> {
                    Response answer = post(file);
                    answer.then().body("read", is(600)).body("rejected", empty());
                    return List.of(answer.statusCode());
                },
                () -> recorded(urns.subList(100, 160)),
                () -> recorded(urns.subList(400, 460)));

        assertEquals(List.of(200), answers.get(0));
        assertTrue(List.of(200, 409).containsAll(answers.get(1)), answers.get(1).toString());
        assertTrue(List.of(200, 409).containsAll(answers.get(2)), answers.get(2).toString());
        assertEquals(600, DATABASE.countWhere("schools", "urn between ? and ?", urns.get(0), urns.get(599)));
    }

    private static List<Integer> recorded(List<String> urns) {
        return urns.stream()
                .map(one -> asDfe().body(Given.aSchoolBody(Map.of("urn", one, "eligible_for_funding", false)))
                        .put("/internal/v1/schools/" + Given.id())
                        .statusCode())
                .toList();
    }

    private static void broken(String file, String code) {
        Traces.leavesNone(() -> asDfe().contentType("text/csv")
                        .body(file.getBytes(RegisterFile.WINDOWS))
                        .post(IMPORT))
                .then()
                .statusCode(400)
                .body("errors.code", contains(code));
    }

    private static Response post(RegisterFile file) {
        return asDfe().contentType("text/csv").body(file.bytes()).post(IMPORT);
    }

    private static ValidatableResponse ok(RegisterFile file) {
        return post(file).then().log().ifValidationFails().statusCode(200);
    }

    private ValidatableResponse listed(int cohort) {
        return asProvider("aurora")
                .get("/api/v3/schools/ecf?filter[cohort]=" + cohort + "&filter[urn]=" + urn)
                .then()
                .statusCode(200);
    }

    private static String id(String urn) {
        return DATABASE.value(UUID.class, "select id from schools where urn = ?", urn)
                .orElseThrow()
                .toString();
    }

    private static Response shown(String partnership) {
        return asProvider("aurora").get("/api/v3/partnerships/ecf/" + partnership);
    }
}
