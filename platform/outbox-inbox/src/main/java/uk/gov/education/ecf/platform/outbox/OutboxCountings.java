package uk.gov.education.ecf.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.platform.metrics.Counting;
import uk.gov.education.ecf.platform.metrics.Countings;

/** How far what was announced is from being published, by the index of what is not. */
@ApplicationScoped
class OutboxCountings implements Countings {

    @Override
    public List<Counting> all() {
        return List.of(
                Counting.of(
                        "ecf_outbox_unpublished",
                        "Events that are committed and not published yet",
                        "select count(*) from outbox where published_at is null"),
                Counting.of(
                        "ecf_outbox_oldest_unpublished_seconds",
                        "Age of the first event that is not published yet; 0 when all are",
                        """
                        select cast(extract(epoch from clock_timestamp() - created_at) as float8) from outbox
                        where published_at is null order by position limit 1"""),
                Counting.of(
                                "ecf_database_size_bytes",
                                "What the database takes on its disk",
                                "select pg_database_size(current_database())")
                        .slowly());
    }
}
