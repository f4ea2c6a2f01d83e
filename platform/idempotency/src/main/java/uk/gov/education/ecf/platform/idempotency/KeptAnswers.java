package uk.gov.education.ecf.platform.idempotency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Answers by provider and key, for 24 hours. */
@Singleton
class KeptAnswers {

    static final String EXPIRED = "answered_at < now() - interval '24 hours'";

    private static final String FIND =
            "select fingerprint, status, body, events from kept_answers where lead_provider_id = ?1 and idempotency_key = ?2 and not "
                    + EXPIRED;

    /** One that tells of an effect takes the place of one that does not: of two requests at once the first may have been refused. */
    private static final String ADD =
            """
            insert into kept_answers as kept (lead_provider_id, idempotency_key, fingerprint, status, body, events, answered_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, now())
            on conflict (lead_provider_id, idempotency_key) do update set fingerprint = excluded.fingerprint, status = excluded.status,
            body = excluded.body, events = excluded.events, answered_at = excluded.answered_at
            where ?7 or kept.%s"""
                    .formatted(EXPIRED);

    /** @param fingerprint of the request that it answers */
    record Found(String fingerprint, KeptAnswer answer) {}

    /** Waits for whoever is answering a request with the key, then finds what it was answered. Held until the transaction ends. */
    Uni<Optional<Found>> hold(LeadProviderId provider, String key) {
        return AdvisoryLocks.hold("idempotency/" + provider + "/" + key)
                .chain(() -> Sql.one(Object[].class, FIND, provider.value(), key))
                .map(found -> found.map(KeptAnswers::read));
    }

    Uni<Void> add(LeadProviderId provider, KeyedRequest request, KeptAnswer answer) {
        return Sql.update(
                        ADD,
                        provider.value(),
                        request.key(),
                        request.fingerprint(),
                        answer.status(),
                        answer.body(),
                        answer.events(),
                        answer.tellsOfAnEffect())
                .replaceWithVoid();
    }

    private static Found read(Object[] row) {
        return new Found((String) row[0], new KeptAnswer((Integer) row[1], (String) row[2], (String) row[3]));
    }
}
