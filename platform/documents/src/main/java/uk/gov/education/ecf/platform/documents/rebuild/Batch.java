package uk.gov.education.ecf.platform.documents.rebuild;

import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.Difference;
import uk.gov.education.ecf.platform.documents.Difference.Kind;

/** What one transaction of a pass found. */
record Batch(UUID lastId, long aggregates, long failed, List<Difference> differences) {

    static Batch failed(UUID id) {
        return new Batch(id, 1, 1, List.of());
    }

    long written() {
        return differences.size() - removed();
    }

    long removed() {
        return differences.stream()
                .filter(difference -> difference.kind() == Kind.UNWANTED)
                .count();
    }

    List<UUID> differing() {
        return failed > 0
                ? List.of(lastId)
                : differences.stream().map(Difference::id).distinct().toList();
    }
}
