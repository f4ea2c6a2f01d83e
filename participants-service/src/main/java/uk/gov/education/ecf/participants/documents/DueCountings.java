package uk.gov.education.ecf.participants.documents;

import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.platform.metrics.Counting;
import uk.gov.education.ecf.platform.metrics.Countings;

/** Documents that the day has made untrue and that nobody has rewritten yet: none, but for the first hour of a day (rule M18). */
@Singleton
record DueCountings(Now now) implements Countings {

    @Override
    public List<Counting> all() {
        return List.of(due("participants", "participant_documents"), due("transfers", "transfer_documents"));
    }

    private Counting due(String resource, String table) {
        return Counting.of(
                        "ecf_documents_due",
                        "Documents that say something else since a day that has begun, and are not rewritten yet",
                        "select '" + resource + "', count(*) from " + table + " where next_status_change_on <= ?1")
                .by("resource")
                .with(now::realToday);
    }
}
