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

    /** There is an open one whose cut-off is on that day or later. */
    void reach(LocalDate day) {
        while (!takesSomethingOn(day, lastOne())) {
            another();
        }
    }

    void another() {
        YearMonth month = monthOf(lastOne()).plusMonths(3);
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

    private boolean takesSomethingOn(LocalDate day, JsonNode statement) {
        return monthOf(statement).isAfter(YearMonth.from(day)) && isOpen(statement);
    }

    private boolean isOpen(JsonNode statement) {
        return conversation
                .department()
                .get(
                        STATEMENTS,
                        "/internal/v1/statements/" + statement.path("id").asText())
                .orFail()
                .json()
                .path("state")
                .asText()
                .equals("open");
    }

    private JsonNode lastOne() {
        JsonNode statements = conversation
                .aurora()
                .get(GATEWAY, "/api/v3/statements?filter%5Bcohort%5D=" + Cast.COHORT + "&page%5Bper_page%5D=3000")
                .orFail()
                .data();
        return StreamSupport.stream(statements.spliterator(), false)
                .max(Comparator.comparing(StatementSchedule::monthOf))
                .orElseThrow(() -> new BrokenJourney("Aurora has no statement in cohort 2025"));
    }

    private static YearMonth monthOf(JsonNode statement) {
        return YearMonth.from(LocalDate.parse(
                statement.path("attributes").path("payment_date").asText()));
    }
}
