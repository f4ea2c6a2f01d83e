package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.documents.DeliveryPartnerDocuments;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;

@ApplicationScoped
public class DeliveryPartners implements PanacheRepositoryBase<DeliveryPartnerRow, UUID> {

    private final Relationships relationships;
    private final DeliveryPartnerDocuments documents;
    private final ShownPartnerships shown;

    DeliveryPartners(Relationships relationships, DeliveryPartnerDocuments documents, ShownPartnerships shown) {
        this.relationships = relationships;
        this.documents = documents;
        this.shown = shown;
    }

    /** It may be named and read by others, but stays as it is until this transaction ends. */
    public Uni<Optional<DeliveryPartner>> findAndHold(DeliveryPartnerId id) {
        return find(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Nobody else changes it until this transaction ends. */
    public Uni<Optional<DeliveryPartner>> findForChange(DeliveryPartnerId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As it reads now; one that exists. */
    public Uni<String> nameOf(DeliveryPartnerId id) {
        return findById(id.value()).map(row -> row.name);
    }

    public Uni<Boolean> knows(DeliveryPartnerId id) {
        return findById(id.value()).map(Objects::nonNull);
    }

    private Uni<Optional<DeliveryPartner>> find(DeliveryPartnerId id, LockModeType lock) {
        return findById(id.value(), lock)
                .flatMap(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : relationships.of(row.id).map(related -> Optional.of(row.model(related))));
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(DeliveryPartner partner, Instant at) {
        return store(DeliveryPartnerRow.of(partner), partner, at);
    }

    /** One that was found for change. Returns the version under which it is stored. */
    public Uni<Long> save(DeliveryPartner partner, Instant at) {
        return findById(partner.id().value()).flatMap(row -> {
            boolean renamed = !row.name.equals(partner.name());
            return store(row, partner, at)
                    .call(() -> renamed
                            ? shown.rewriteOf(partner, at)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Long> store(DeliveryPartnerRow row, DeliveryPartner partner, Instant at) {
        row.take(partner, at);
        return persistAndFlush(row)
                .chain(() -> relationships.save(partner))
                .chain(this::flush)
                .chain(() -> documents.write(partner))
                .replaceWith(() -> row.version);
    }
}
