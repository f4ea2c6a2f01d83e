package uk.gov.education.ecf.partnerships.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;
import uk.gov.education.ecf.partnerships.store.RegisteredSchools;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Stores schools, lists them for providers, shows them wherever they are named, and tells of them. */
@Singleton
public record SchoolWriter(
        Schools schools,
        RegisteredSchools registered,
        SchoolDocuments documents,
        PartnershipDocuments naming,
        Outbox outbox) {

    private static final SchoolEvent RECORDED = new SchoolEvent.Recorded();
    private static final SchoolEvent DESCRIBED = new SchoolEvent.Described();

    public Uni<School> write(Change<School, SchoolEvent> change, Instant at) {
        School school = change.aggregate();
        return change.isNone()
                ? OneByOne.given(school)
                : keep(change, at).chain(() -> documents.write(List.of(school))).replaceWith(school);
    }

    /** What the national register changed: any number of schools in as many statements as one. */
    public Uni<Void> writeAll(List<Change<School, SchoolEvent>> changes, Instant at) {
        List<School> recorded = having(RECORDED, changes);
        List<School> described = having(DESCRIBED, changes);
        List<School> all = Stream.concat(recorded.stream(), described.stream()).toList();
        return registered
                .addAll(recorded, at)
                .chain(() -> registered.saveAll(described, at))
                .call(() -> naming.rewriteOf(described))
                .flatMap(versions -> outbox.appendAll(all.stream()
                        .map(school -> Announcements.of(DESCRIBED, school, versions.getOrDefault(school.id(), 0L), at))
                        .toList()))
                .chain(() -> documents.write(all));
    }

    /** Without listing it, for whoever lists it at the end of a greater change. */
    Uni<Void> keep(Change<School, SchoolEvent> change, Instant at) {
        return change.isNone()
                ? OneByOne.nothing()
                : store(change, at)
                        .flatMap(version -> outbox.appendAll(change.events().stream()
                                .map(event -> Announcements.of(event, change.aggregate(), version, at))
                                .toList()));
    }

    private Uni<Long> store(Change<School, SchoolEvent> change, Instant at) {
        School school = change.aggregate();
        if (change.events().contains(RECORDED)) {
            return schools.add(school, at);
        }
        Uni<Long> saved = schools.save(school, at);
        return change.events().contains(DESCRIBED) ? saved.call(() -> naming.rewriteOf(List.of(school))) : saved;
    }

    private static List<School> having(SchoolEvent event, List<Change<School, SchoolEvent>> changes) {
        return changes.stream()
                .filter(change -> change.events().contains(event))
                .map(Change::aggregate)
                .toList();
    }
}
