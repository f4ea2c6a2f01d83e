package uk.gov.education.ecf.statements.store;

import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.platform.metrics.Counting;
import uk.gov.education.ecf.platform.metrics.Countings;

/** Whether money flows: which statements wait for a day that is over, and which payments are under way. */
@Singleton
record StatementCountings(Now now) implements Countings {

    @Override
    public List<Counting> all() {
        return List.of(
                Counting.of(
                                "ecf_statements",
                                "Statements by their state",
                                "select state, count(*) from statements group by state")
                        .by("state"),
                Counting.of(
                                "ecf_statements_due",
                                "Open statements whose cut-off lies before today (rule M14)",
                                "select count(*) from statements where state = 'open' and cut_off_date < ?1")
                        .with(now::realToday),
                Counting.of(
                                "ecf_statements_late",
                                "Statements that are not paid though their payment date lies before today",
                                "select count(*) from statements where state <> 'paid' and payment_date < ?1")
                        .with(now::realToday),
                Counting.of(
                        "ecf_payments_in_progress",
                        "Statements whose payment is authorised and not complete",
                        "select count(*) from statements where state = 'payable' and payment_authorised_at is not null"),
                Counting.of(
                        "ecf_payments_oldest_seconds",
                        "Time since the first authorisation of those; 0 when there are none",
                        """
                        select coalesce(cast(extract(epoch from clock_timestamp() - min(payment_authorised_at)) as float8), 0)
                        from statements where state = 'payable' and payment_authorised_at is not null"""),
                Counting.of(
                        "ecf_line_items_held",
                        "Line items that no statement can take yet (rule I-8)",
                        "select count(*) from line_items where statement_id is null"));
    }
}
