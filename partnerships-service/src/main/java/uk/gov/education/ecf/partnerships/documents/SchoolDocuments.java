package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ListedSchool;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;

/** One document for each school and cohort in which providers find it; every provider reads the same. */
@ApplicationScoped
public class SchoolDocuments {

    public static final String NAME = "school_documents";
    private static final DocumentTable TABLE = DocumentTable.named(NAME);

    /** Inside the transaction that changed the schools or whether they are in a partnership. */
    public Uni<Void> write(List<ListedSchool> schools) {
        return TABLE.putAll(schools.stream().map(SchoolDocuments::row).toList());
    }

    /** Takes schools out of the lists of cohorts in which nobody may find them any more. */
    public Uni<Void> remove(Map<SchoolId, Collection<Integer>> cohorts) {
        return TABLE.removeAll(cohorts.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(cohort -> key(one.getKey(), cohort)))
                .toList());
    }

    private static DocumentRow row(ListedSchool listed) {
        SchoolId id = listed.school().id();
        String json = new Resource(id.toString(), "school", SchoolAttributes.of(listed)).json();
        return new DocumentRow(
                key(id, listed.cohort()),
                Map.of(
                        "urn",
                        listed.school().details().urn(),
                        "name",
                        listed.school().details().name()),
                listed.school().createdAt(),
                json);
    }

    private static Map<String, Object> key(SchoolId school, int cohort) {
        return Map.of("cohort", cohort, "id", school.value());
    }
}
