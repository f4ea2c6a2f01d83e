package uk.gov.education.ecf.partnerships.cohortsetup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.CohortPlan;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.calendar.Now;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class SetUpCohortHandler {

    private final Transactions transactions;
    private final Schools schools;
    private final Partnerships partnerships;
    private final CarryingOver carryingOver;
    private final ListedSchools listed;
    private final Announcements announcements;
    private final Now clock;

    SetUpCohortHandler(Transactions transactions, Schools schools, Partnerships partnerships, CarryingOver carryingOver,
            ListedSchools listed, Announcements announcements, Now clock) {
        this.transactions = transactions;
        this.schools = schools;
        this.partnerships = partnerships;
        this.carryingOver = carryingOver;
        this.listed = listed;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<School> handle(SchoolId id, CohortPlan plan) {
        return Races.LOST.repeat(() -> transactions.inTransaction(() -> schools.findForChange(id)
                .map(school -> school.orElseThrow(RequestRefused::notFound))
                .flatMap(school -> partnerships.activeOf(id).flatMap(active -> setUp(school, plan, active)))));
    }

    private Uni<School> setUp(School known, CohortPlan plan, ActivePartnerships active) {
        plan.conflictWith(active).map(Refusals::conflict).ifPresent(refusal -> {
            throw refusal;
        });
        School school = known.with(plan.cohort());
        return save(known, school, plan.cohort().cohort())
                .chain(() -> carryOver(school, plan, active))
                .chain(() -> listed.rewrite(school, clock.instant()))
                .replaceWith(school);
    }

    private Uni<Void> save(School known, School school, int cohort) {
        if (school.equals(known)) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return schools.save(school, now).flatMap(version -> announcements.setUp(school, cohort, version, now));
    }

    private Uni<Void> carryOver(School school, CohortPlan plan, ActivePartnerships active) {
        return plan.toCarryOver(active)
                .map(previous -> carryingOver.into(plan.cohort().cohort(), school, previous))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
