package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.VisibleTransfers;
import uk.gov.education.ecf.participants.upstream.KnownLeadProviders;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;

/** Keeps the documents of someone's transfers as the lead providers on both sides may see them. */
@Singleton
record TransferDocuments(KnownLeadProviders leadProviders) {

    static final DocumentTable TABLE = DocumentTable.of("transfer_documents", "lead_provider_id");

    /** Makes what each provider sees on that day the people's only documents. */
    Uni<Void> writeAll(List<Participant> people, Set<PartnershipId> challenged, LocalDate day) {
        return render(people, challenged, day)
                .flatMap(rows -> TABLE.replaceAll(
                        people.stream().map(person -> person.id().value()).toList(), rows));
    }

    /** What each provider sees on that day; names are kept as they are until the transaction ends. */
    Uni<List<DocumentRow>> render(List<Participant> people, Set<PartnershipId> challenged, LocalDate day) {
        List<Map<LeadProviderId, VisibleTransfers>> seen = people.stream()
                .map(person -> VisibleTransfers.of(person, challenged, day))
                .toList();
        List<LeadProviderId> named = seen.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(VisibleTransfers::providers)
                .distinct()
                .toList();
        return leadProviders.holdNames(named).map(names -> seen.stream()
                .flatMap(one -> one.entrySet().stream())
                .map(one -> row(one.getKey(), one.getValue(), names))
                .toList());
    }

    private static DocumentRow row(LeadProviderId seenBy, VisibleTransfers seen, Map<LeadProviderId, String> names) {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("completions", Completions.of(seen).text());
        filters.put("next_status_change_on", seen.nextStatusChange().orElse(null));
        return new DocumentRow(
                Map.of(
                        "lead_provider_id",
                        seenBy.value(),
                        "id",
                        seen.person().id().value()),
                filters,
                seen.person().createdAt(),
                Resource.of(seen.person().id(), TransferAttributes.of(seen, names))
                        .json());
    }
}
