package uk.gov.education.ecf.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Schools;

/** What every act does that may change a cohort of a school: keeps and announces the change, where it is one. */
@ApplicationScoped
public class ChangedCohorts {

    private final Schools schools;
    private final Announcements announcements;

    ChangedCohorts(Schools schools, Announcements announcements) {
        this.schools = schools;
        this.announcements = announcements;
    }

    /** A school that was found for change, before and after; nothing happens where they are equal. */
    public Uni<Void> keep(School known, School school, int cohort, Instant at) {
        return school.equals(known)
                ? Uni.createFrom().voidItem()
                : schools.save(school, at).flatMap(version -> announcements.setUp(school, cohort, version, at));
    }
}
