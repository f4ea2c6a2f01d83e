package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** Puts one more statement after the last when every earlier journey has closed one. */
final class StatementSchedule {

    private static final int PAYMENT_DAY = 25;

    private final Conversation conversation;

    StatementSchedule(Conversation conversation) {
        this.conversation = conversation;
    }

    /** There is one whose cut-off is on that day or later. */
    void reach(LocalDate day) {
        while (!lastOne().isAfter(YearMonth.from(day))) {
            another();
        }
    }

    void another() {
        YearMonth month = lastOne().plusMonths(3);
        conversation
                .department()
                .put(
                        STATEMENTS,
                        "/internal/v1/statements/" + UUID.randomUUID(),
                        Map.of(
                                "lead_provider_id",
                                SandboxProvider.AURORA.id(),
                                "cohort",
                                Cast.COHORT,
                                "month",
                                month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                                "year",
                                month.getYear(),
                                "cut_off_date",
                                month.minusMonths(1).atEndOfMonth().toString(),
                                "payment_date",
                                month.atDay(PAYMENT_DAY).toString(),
                                "output_fee",
                                true))
                .orFail();
    }

    private YearMonth lastOne() {
        JsonNode statements = conversation
                .aurora()
                .get(GATEWAY, "/api/v3/statements?filter%5Bcohort%5D=" + Cast.COHORT + "&page%5Bper_page%5D=3000")
                .orFail()
                .data();
        return StreamSupport.stream(statements.spliterator(), false)
                .map(statement -> LocalDate.parse(
                        statement.path("attributes").path("payment_date").asText()))
                .max(Comparator.naturalOrder())
                .map(YearMonth::from)
                .orElseThrow(() -> new BrokenJourney("Aurora has no statement in cohort 2025"));
    }
}
