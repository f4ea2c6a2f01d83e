package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;

/**
 * The documents of schools as they follow from the schools, their partnerships and the cohorts of the calendar. A new cohort gets
 * every school before this replica is ready, lest a provider reads half a list (rule COH-14).
 */
@Singleton
record SchoolSource(Schools schools, SchoolDocuments documents, Calendar calendar) implements DocumentSource {

    @Override
    public String resource() {
        return "schools";
    }

    @Override
    public DocumentTable table() {
        return SchoolDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "schools";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return schools.holdAll(ids.stream().map(SchoolId::new).toList()).flatMap(documents::render);
    }

    /** The cohorts of the calendar. */
    @Override
    public String basis() {
        return calendar.cohorts().stream()
                .map(cohort -> String.valueOf(cohort.startYear()))
                .collect(Collectors.joining(","));
    }

    /** Whether a cohort is new. A replica whose calendar has fewer was there before, and asks for nothing. */
    @Override
    public boolean isDueAfter(String lastBasis) {
        Set<String> opened = Set.of(lastBasis.split(","));
        return !opened.containsAll(List.of(basis().split(",")));
    }

    @Override
    public boolean mustBeCompleteBeforeServing() {
        return true;
    }
}
