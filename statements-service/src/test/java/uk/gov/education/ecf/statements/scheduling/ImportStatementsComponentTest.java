package uk.gov.education.ecf.statements.scheduling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class ImportStatementsComponentTest {

    private static final String HEADER = "lead_provider_id,cohort,month,year,cut_off_date,payment_date,output_fee";

    @Test
    void everyLineOfAFileBecomesAStatementAndARepeatChangesNothing() {
        LeadProviderId provider = LeadProviderId.random();
        String file = fileOf(months(provider, 500));
        imported(file).body("read", equalTo(500)).body("created", equalTo(500)).body("rejected", empty());
        long outbox = Stored.DATABASE.count("outbox");
        imported(file).body("read", equalTo(500)).body("created", equalTo(0)).body("unchanged", equalTo(500));
        assertEquals(500, Stored.DATABASE.countWhere("statements", "lead_provider_id = ?", provider.value()));
        assertEquals(outbox, Stored.DATABASE.count("outbox"));
    }

    @Test
    void aChangedLineChangesItsStatement() {
        PlannedStatement statement = aStatement();
        imported(fileOf(statement)).body("created", equalTo(1));
        imported(fileOf(statement.withoutOutputFee()))
                .body("changed", equalTo(1))
                .body("created", equalTo(0));
        assertEquals(List.of("statement-scheduled", "statement-changed"), Stored.announced(idOf(statement)));
    }

    @Test
    void aStatementPlannedUnderAnotherIdIsFoundByItsMonth() {
        PlannedStatement statement = aStatement().scheduled();
        imported(fileOf(statement.withoutOutputFee()))
                .body("changed", equalTo(1))
                .body("created", equalTo(0));
        assertEquals(statement.id(), idOf(statement));
    }

    @Test
    void anIdThatMeanwhileBelongsToAnotherMonthIsReported() {
        PlannedStatement statement = aStatement();
        imported(fileOf(statement)).body("created", equalTo(1));
        statement.called("June", 2026).underId(idOf(statement).value()).scheduled();
        rejectedLines(fileOf(statement)).body("rejected.line", contains(2));
    }

    @Test
    void badLinesAreReportedByTheirNumberAndTheOthersArePlanned() {
        PlannedStatement first = aStatement();
        PlannedStatement last = first.next("October", first.cutOff().plusDays(100));
        String file = String.join(
                "\n",
                HEADER,
                first.csvLine(),
                "\"closed\" too early,2024",
                "only,three,values",
                "",
                first.called("Mai", 2026).csvLine(),
                first.csvLine(),
                last.csvLine());
        imported(file)
                .body("read", equalTo(6))
                .body("created", equalTo(2))
                .body("rejected.line", contains(3, 4, 6, 7))
                .body("rejected[1].reason", equalTo("The row has 3 values under 7 columns."))
                .body("rejected[2].reason", equalTo("'#/month' must be the English name of a month, such as May."))
                .body("rejected[3].reason", equalTo("Line 2 already gives this statement."));
        assertEquals(
                2,
                Stored.DATABASE.countWhere(
                        "statements",
                        "lead_provider_id = ?",
                        first.leadProvider().value()));
    }

    @Test
    void aPayableStatementIsRejectedUnlessItIsUnchanged() {
        PlannedStatement statement = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        imported(fileOf(statement)).body("unchanged", equalTo(1)).body("rejected", empty());
        rejectedLines(fileOf(statement.withoutOutputFee()))
                .body("rejected[0].reason", equalTo("The statement is payable or paid and can no longer be changed."));
    }

    @Test
    void columnsAreFoundByTheirNames() {
        PlannedStatement statement = aStatement();
        String line = String.join(
                ",",
                "" + statement.outputFee(),
                "a note",
                statement.payment().toString(),
                statement.cutOff().toString(),
                "" + statement.year(),
                " " + statement.month() + " ",
                "\"" + statement.cohort() + "\"",
                statement.leadProvider().toString());
        imported("\uFEFFoutput_fee,note,payment_date,cut_off_date,year,month,cohort,lead_provider_id\r\n" + line
                        + "\r\n")
                .body("created", equalTo(1));
    }

    @Test
    void aFileWithoutLinesIsReadAndPlansNothing() {
        imported(HEADER).body("read", equalTo(0)).body("rejected", empty());
    }

    @Test
    void aFileThatCannotBeReadAsAWholeIsRefused() {
        for (String file : List.of(
                "", "\n", "{\"a\":1}", HEADER.replace("year", "jahr"), HEADER + ",year", HEADER.replace(",", ";"))) {
            refused(post("text/csv", file.getBytes(StandardCharsets.UTF_8)), 400, "csv-header-invalid");
        }
        refused(post("text/csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0}), 400, "csv-malformed");
        refused(post("text/csv", ("\"" + HEADER).getBytes(StandardCharsets.UTF_8)), 400, "csv-malformed");
        refused(post("text/csv; charset=utf-9", HEADER.getBytes(StandardCharsets.UTF_8)), 415, "charset-unsupported");
    }

    @Test
    void aFileThatBreaksOffPlansNothing() {
        PlannedStatement statement = aStatement();
        String file = fileOf(statement) + "\"never closed,2024\n";
        refused(post("text/csv", file.getBytes(StandardCharsets.UTF_8)), 400, "csv-malformed");
        assertEquals(
                0,
                Stored.DATABASE.countWhere(
                        "statements",
                        "lead_provider_id = ?",
                        statement.leadProvider().value()));
    }

    @Test
    void aFileMayBeLongAndLargerThanOtherBodies() {
        PlannedStatement first = aStatement();
        JsonPath report = imported(fileOf(first) + "1\n".repeat(12_000))
                .body("read", equalTo(12_001))
                .body("created", equalTo(1))
                .extract()
                .jsonPath();
        assertEquals(12_000, report.getInt("rejected.size()") + report.getInt("rejected_not_listed"));
        String note = "," + "n".repeat(500_000) + "\n";
        PlannedStatement next = first.next("October", first.cutOff().plusDays(100));
        String large = HEADER + note + first.csvLine() + note + next.csvLine() + note + ("x" + note).repeat(20);
        imported(large).body("read", equalTo(22)).body("created", equalTo(1)).body("unchanged", equalTo(1));
    }

    @Test
    void nothingOfAPlanStaysBehind() {
        LeadProviderId provider = LeadProviderId.random();
        PlannedStatement[] planned = months(provider, 150);
        Stored.DATABASE.execute(
                "insert into planned_statements select ?, ?, 2, ?, 2021, 1, 2022, '2022-01-01', '2022-01-25', true, now() - interval '25 hours'",
                UUID.randomUUID(),
                UUID.randomUUID(),
                provider.value());
        imported(fileOf(planned) + planned[3].csvLine() + "\n" + planned[149].csvLine() + "\n")
                .body("created", equalTo(150))
                .body("rejected.line", contains(152, 153))
                .body("rejected[1].reason", equalTo("Line 151 already gives this statement."));
        assertEquals(0, Stored.DATABASE.countWhere("planned_statements", "lead_provider_id = ?", provider.value()));
    }

    @Test
    void aFailedImportLeavesNothingOfItsPlan() {
        PlannedStatement statement = aStatement();
        String impossible = "alter table statements add constraint none check (lead_provider_id <> '"
                + statement.leadProvider() + "') not valid";
        Stored.DATABASE.execute(impossible);
        try {
            post("text/csv", fileOf(statement).getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(500);
        } finally {
            Stored.DATABASE.execute("alter table statements drop constraint none");
        }
        assertEquals(
                0,
                Stored.DATABASE.countWhere(
                        "planned_statements",
                        "lead_provider_id = ?",
                        statement.leadProvider().value()));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        refused(
                post("application/json", fileOf(aStatement()).getBytes(StandardCharsets.UTF_8)),
                415,
                "media-type-unsupported");
    }

    @Test
    void onlyDfeImports() {
        Http.asProvider("aurora")
                .contentType("text/csv")
                .body(HEADER)
                .post("/internal/v1/statements/import")
                .then()
                .statusCode(403);
    }

    @Test
    void twoImportsOfOneFileAtOncePlanEveryStatementOnce() {
        LeadProviderId provider = LeadProviderId.random();
        String file = fileOf(months(provider, 150));
        List<CompletableFuture<Integer>> created = Stream.of(file, file)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> imported(one).body("rejected", empty()).extract().<Integer>path("created")))
                .toList();
        assertEquals(150, created.stream().mapToInt(CompletableFuture::join).sum());
        assertEquals(150, Stored.DATABASE.countWhere("statements", "lead_provider_id = ?", provider.value()));
        assertEquals(
                150,
                Stored.DATABASE.countWhere(
                        "outbox",
                        "payload like ? and type = 'statements.statement-scheduled.v1'",
                        "%" + provider + "%"));
    }

    private static PlannedStatement[] months(LeadProviderId provider, int number) {
        PlannedStatement first = aStatement().of(provider);
        return IntStream.range(0, number)
                .mapToObj(i -> first.inCohort(2021 + i % 5).called(nameOf(i / 5 % 12), 2022 + i / 60))
                .toArray(PlannedStatement[]::new);
    }

    private static String nameOf(int month) {
        return Month.of(month + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String fileOf(PlannedStatement... statements) {
        return HEADER + "\n"
                + String.join(
                        "\n",
                        Stream.of(statements).map(PlannedStatement::csvLine).toList()) + "\n";
    }

    private static StatementId idOf(PlannedStatement statement) {
        return StatementId.of(Stored.DATABASE
                .value(
                        String.class,
                        "select id::text from statements where lead_provider_id = ?",
                        statement.leadProvider().value())
                .orElseThrow());
    }

    private static ValidatableResponse imported(String file) {
        return post("text/csv", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static ValidatableResponse rejectedLines(String file) {
        return imported(file)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(0));
    }

    private static Response post(String mediaType, byte[] file) {
        return Http.asDfe().contentType(mediaType).body(file).post("/internal/v1/statements/import");
    }

    private static void refused(Response response, int status, String code) {
        response.then().log().ifValidationFails().statusCode(status).body("errors[0].code", equalTo(code));
    }
}
