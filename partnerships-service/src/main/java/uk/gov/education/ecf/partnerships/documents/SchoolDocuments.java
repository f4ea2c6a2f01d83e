package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ListedSchool;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** One document for each school and cohort in which providers find it; every provider reads the same. */
@ApplicationScoped
public class SchoolDocuments {

    public static final String NAME = "school_documents";
    static final DocumentTable TABLE = DocumentTable.of(NAME, "cohort");

    private final Partnerships partnerships;
    private final List<Integer> cohorts;

    SchoolDocuments(Partnerships partnerships, Calendar calendar) {
        this.partnerships = partnerships;
        this.cohorts = calendar.cohorts().stream().map(Cohort::startYear).toList();
    }

    /**
     * Of schools that this transaction holds, at its end: that they are in a partnership shows too. Any number of them takes as
     * many statements as one. A cohort that only a newer calendar knows stays as it is.
     */
    public Uni<Void> write(Collection<School> schools) {
        if (schools.isEmpty()) {
            return OneByOne.nothing();
        }
        return render(schools)
                .flatMap(rendered -> TABLE.putAll(rendered.stream()
                        .flatMap(school -> school.documents().stream())
                        .toList()))
                .chain(() -> TABLE.removeAll(unlisted(schools)));
    }

    /** What schools show that this transaction holds. */
    Uni<List<Rendered>> render(Collection<School> schools) {
        return partnerships
                .findCohorts(schools.stream().map(School::id).toList())
                .map(partnered -> schools.stream()
                        .map(school -> rendered(school, partnered.getOrDefault(school.id(), Set.of())))
                        .toList());
    }

    private Rendered rendered(School school, Set<Integer> partnered) {
        return new Rendered(
                school.id().value(),
                ListedSchool.of(school, partnered, cohorts).stream()
                        .map(listed -> row(listed))
                        .toList());
    }

    /** Nobody may find them there any more. */
    private List<Map<String, Object>> unlisted(Collection<School> schools) {
        return schools.stream()
                .flatMap(school -> cohorts.stream()
                        .filter(cohort -> !school.isListedIn(cohort))
                        .map(cohort -> key(school.id(), cohort)))
                .toList();
    }

    private static DocumentRow row(ListedSchool listed) {
        School school = listed.school();
        return new DocumentRow(
                key(school.id(), listed.cohort()),
                Map.of("urn", school.details().urn(), "name", school.details().name()),
                school.createdAt(),
                Resource.of(school.id(), SchoolAttributes.of(listed)).json());
    }

    private static Map<String, Object> key(SchoolId school, int cohort) {
        return Map.of("cohort", cohort, "id", school.value());
    }
}
