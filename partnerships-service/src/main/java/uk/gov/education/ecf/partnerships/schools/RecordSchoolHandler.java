package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class RecordSchoolHandler {

    private final Transactions transactions;
    private final Schools schools;
    private final ListedSchools listed;
    private final Announcements announcements;
    private final Now clock;

    RecordSchoolHandler(
            Transactions transactions, Schools schools, ListedSchools listed, Announcements announcements, Now clock) {
        this.transactions = transactions;
        this.schools = schools;
        this.listed = listed;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<School> handle(SchoolId id, SchoolDetails details) {
        return Races.LOST
                .repeat(() -> transactions.inTransaction(
                        () -> schools.findForChange(id).flatMap(known -> decide(known, id, details, clock.instant()))))
                .onFailure(Schools::urnTaken)
                .transform(failure -> Refusals.conflict(Refusal.URN_TAKEN));
    }

    private Uni<School> decide(Optional<School> known, SchoolId id, SchoolDetails details, Instant now) {
        School wanted = known.map(school -> school.with(details)).orElseGet(() -> School.recorded(id, details, now));
        if (known.equals(Optional.of(wanted))) {
            return Uni.createFrom().item(wanted);
        }
        return (known.isEmpty() ? schools.add(wanted, now) : schools.save(wanted, now))
                .flatMap(version -> announcements.recorded(wanted, version, now))
                .chain(() -> listed.rewrite(wanted, now))
                .replaceWith(wanted);
    }
}
