package uk.gov.education.ecf.systemtests.books;

import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans statements, closes and pays them; remembers which ones. One at a time works for it. */
final class Finance {

    /** Days after today: each statement has a cut-off that none before it had, so the one that was planned first comes first. */
    private static final AtomicInteger NEXT_DAY = new AtomicInteger(1);

    private static final YearMonth FIRST_MONTH = YearMonth.of(2027, 1);
    private static final AtomicInteger NEXT_MONTH = new AtomicInteger();

    /** A statement of a lead provider. */
    record Planned(String id, Lead lead, LocalDate cutOff) {}

    private final Patient client;
    private final List<Planned> open = new ArrayList<>();
    private final Set<Planned> closed = new LinkedHashSet<>();
    private final Set<Planned> authorised = new LinkedHashSet<>();

    Finance(Patient client) {
        this.client = client;
    }

    /** Closes whatever an earlier test has left open. */
    Finance tidied() {
        runCutOff(today().plusDays(NEXT_DAY.get()));
        return this;
    }

    List<Planned> open() {
        return open;
    }

    /** Closed, and perhaps authorised. */
    List<Planned> closed() {
        return List.copyOf(closed);
    }

    Set<Planned> authorised() {
        return authorised;
    }

    /** What the lead provider is paid by. */
    Finance agreed(Lead lead) {
        client.ask(caller -> caller.put(
                        STATEMENTS,
                        "/internal/v1/lead-providers/" + lead.provider().id() + "/cohorts/" + TrainingSchedule.COHORT
                                + "/contract",
                        Terms.contract()))
                .orFail();
        return this;
    }

    /** What the statement comes to, as the service says. */
    Sums sums(Planned statement) {
        return Sums.shown(
                client.ask(caller -> caller.get(STATEMENTS, "/internal/v1/statements/" + statement.id() + "/breakdown"))
                        .orFail()
                        .answer()
                        .json());
    }

    /** One more statement after all others. */
    Planned plan(Lead lead) {
        Planned next = new Planned(UUID.randomUUID().toString(), lead, today().plusDays(NEXT_DAY.getAndIncrement()));
        YearMonth month = FIRST_MONTH.plusMonths(NEXT_MONTH.getAndIncrement());
        client.ask(caller -> caller.put(
                        STATEMENTS,
                        "/internal/v1/statements/" + next.id(),
                        Map.of(
                                "lead_provider_id",
                                lead.provider().id(),
                                "cohort",
                                TrainingSchedule.COHORT,
                                "month",
                                month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                                "year",
                                month.getYear(),
                                "cut_off_date",
                                next.cutOff().toString(),
                                "payment_date",
                                next.cutOff().plusDays(5).toString(),
                                "output_fee",
                                true)))
                .orFail();
        open.add(next);
        return next;
    }

    /** The cut-off of that statement, and of all before it, has passed. */
    void close(Planned last) {
        runCutOff(last.cutOff().plusDays(1));
        List<Planned> due = open.stream()
                .filter(planned -> !planned.cutOff().isAfter(last.cutOff()))
                .toList();
        closed.addAll(due);
        open.removeAll(due);
    }

    void authorise(Planned statement) {
        client.ask(caller ->
                        caller.post(STATEMENTS, "/internal/v1/statements/" + statement.id() + "/payment-authorisation"))
                .orFail();
        authorised.add(statement);
    }

    private void runCutOff(LocalDate day) {
        client.ask(caller -> caller.post(STATEMENTS, "/internal/v1/cut-off-runs", Map.of("as_of", day.toString())))
                .orFail();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
