package uk.gov.education.ecf.platform.documents;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Writes things behind the API's back. A change of the cohort is news, although it is not shown. */
@Singleton
record Things(Transactions transactions, Clock clock) {

    UUID put(UUID owner, UUID id, String name, int cohort) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", name);
        shown.put("updated_at", UpdatedAt.OF_THE_DOCUMENT);
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("name", name);
        filters.put("cohort", cohort);
        filters.put("partner_id", null);
        filters.put("from_ids", new UUID[0]);
        filters.put("statuses", new String[0]);
        run(() -> ThingResource.DOCUMENTS.put(new DocumentRow(
                key(owner, id),
                filters,
                clock.instant(),
                new Resource(id.toString(), "thing", shown).json(),
                "" + cohort)));
        return id;
    }

    void remove(UUID owner, UUID id) {
        run(() -> ThingResource.DOCUMENTS.remove(key(owner, id)));
    }

    private static Map<String, Object> key(UUID owner, UUID id) {
        return Map.of("lead_provider_id", owner, "id", id);
    }

    private void run(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> transactions.inTransaction(work));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
