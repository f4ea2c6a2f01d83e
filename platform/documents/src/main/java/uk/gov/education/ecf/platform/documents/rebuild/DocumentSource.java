package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.DocumentTable;

/** Where the documents of one resource come from. A bean for each resource, found by the platform. */
public interface DocumentSource {

    /** The name of the resource in commands and metrics, as in its address: {@code statements}. */
    String resource();

    /** The table of the documents; its column {@code id} names the aggregate. */
    DocumentTable table();

    /** The table of the aggregates, whose column {@code id} is a uuid. */
    String aggregates();

    /**
     * Holds those of the aggregates that exist, each by the lock that every act takes before it writes the documents, and then
     * renders what each shows. Ids are in ascending order; locks are taken in that order too. One {@link Rendered} for every
     * aggregate that exists, also if it shows nothing; none for an id of nobody.
     */
    Uni<List<Rendered>> render(List<UUID> ids);

    /** What the documents depend on beside their aggregates, such as the cohorts of the calendar; remembered when a rebuild is finished. */
    default String basis() {
        return "";
    }

    /**
     * Whether documents that were last rebuilt on that basis have to be rebuilt on the present one. Asked when a replica starts.
     * Where replicas of two versions run side by side, the older one must not ask for less than there is.
     *
     * @param lastBasis empty if there never was a rebuild
     */
    default boolean isDueAfter(String lastBasis) {
        return !basis().equals(lastBasis);
    }

    /** Whether the service is not ready while a rebuild is due after {@link #isDueAfter}. */
    default boolean mustBeCompleteBeforeServing() {
        return false;
    }
}
