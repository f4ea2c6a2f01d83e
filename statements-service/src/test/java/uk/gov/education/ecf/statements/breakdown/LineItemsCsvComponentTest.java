package uk.gov.education.ecf.statements.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.statements.fixtures.ManyItems.billable;
import static uk.gov.education.ecf.statements.fixtures.ManyItems.refundable;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.AgreedContract;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;

/** What each line item brings to its statement, as finance takes it into a spreadsheet. */
@ComponentTest
class LineItemsCsvComponentTest {

    private static final List<String> LINES = List.of("output_fee", "uplift", "clawbacks", "uplift_clawbacks");

    @Test
    void theRowsAddUpToTheBreakdown() throws IOException {
        PlannedStatement statement = aStatement().scheduled();
        WorkedExample.on(statement);
        List<CSVRecord> rows = rows(statement);
        assertEquals(219, rows.size());
        Map<String, Object> breakdown = Http.asDfe()
                .get(path(statement))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        for (String line : LINES) {
            assertEquals(new BigDecimal((String) breakdown.get(line)), sum(rows, line), line);
        }
        assertEquals(new BigDecimal("16420.00"), sum(rows, "value"));
    }

    @Test
    void eachRowNamesItsItemItsBandAndItsPrice() throws IOException {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        PlannedStatement before =
                statement.next("April", today()).paidOn(today().plusDays(1)).scheduled();
        billable(before, "started").in("paid").put(7);
        billable(statement, "started").put(2);
        refundable(statement, "started").put(1);
        billable(statement, "retained-1").in("voided").put(1);
        List<CSVRecord> rows = rows(statement);
        assertEquals(
                List.of(
                        "line_item_id",
                        "declaration_id",
                        "participant_id",
                        "participant_type",
                        "declaration_type",
                        "kind",
                        "state",
                        "band",
                        "price",
                        "output_fee",
                        "uplift",
                        "clawbacks",
                        "uplift_clawbacks",
                        "value"),
                rows.get(0).getParser().getHeaderNames());
        assertEquals(
                List.of(
                        "ect,started,billable,payable,d,84.00,84.00,0.00,0.00,0.00,84.00",
                        "ect,started,billable,payable,over contract,0.00,0.00,0.00,0.00,0.00,0.00",
                        "ect,started,refundable,awaiting_clawback,d,84.00,0.00,0.00,84.00,0.00,-84.00",
                        "ect,retained-1,billable,voided,,,0.00,0.00,0.00,0.00,0.00"),
                rows.stream()
                        .map(row -> row.stream().skip(3).collect(Collectors.joining(",")))
                        .toList());
    }

    @Test
    void manyItemsAreEachARowOnce() throws IOException {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.WORKED_EXAMPLE);
        billable(statement, "retained-2").put(1_501);
        List<CSVRecord> rows = rows(statement);
        assertEquals(1_501, rows.size());
        assertEquals(
                1_501,
                rows.stream().map(row -> row.get("line_item_id")).distinct().count());
        assertEquals(
                1_201,
                rows.stream()
                        .filter(row -> row.get("band").equals("over contract"))
                        .count());
    }

    @Test
    void pricesAreExactSoThatTheirSumIs() throws IOException {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES.replace("1000}", "995.55}"));
        billable(statement, "retained-1").put(2);
        List<CSVRecord> rows = rows(statement);
        assertEquals("89.5995", rows.get(0).get("price"));
        assertEquals(new BigDecimal("179.1990"), sum(rows, "output_fee"));
        assertEquals(
                "179.20",
                Http.asDfe()
                        .get(path(statement))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("output_fee"));
    }

    @Test
    void aStatementWithoutItemsIsAHeader() throws IOException {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        assertTrue(rows(statement).isEmpty());
    }

    private static List<CSVRecord> rows(PlannedStatement statement) throws IOException {
        String csv = Http.asDfe()
                .accept("text/csv")
                .get(path(statement))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"statement-" + statement.id() + ".csv\"")
                .extract()
                .asString();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static BigDecimal sum(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String path(PlannedStatement statement) {
        return "/internal/v1/statements/" + statement.id() + "/breakdown";
    }
}
