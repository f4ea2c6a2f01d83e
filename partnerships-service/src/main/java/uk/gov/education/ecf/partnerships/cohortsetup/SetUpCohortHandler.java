package uk.gov.education.ecf.partnerships.cohortsetup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.ChangedCohorts;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.CohortPlan;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class SetUpCohortHandler {

    private final Transactions transactions;
    private final Schools schools;
    private final Partnerships partnerships;
    private final ChangedCohorts cohorts;
    private final CarryingOver carryingOver;
    private final ListedSchools listed;
    private final Now clock;

    SetUpCohortHandler(
            Transactions transactions,
            Schools schools,
            Partnerships partnerships,
            ChangedCohorts cohorts,
            CarryingOver carryingOver,
            ListedSchools listed,
            Now clock) {
        this.transactions = transactions;
        this.schools = schools;
        this.partnerships = partnerships;
        this.cohorts = cohorts;
        this.carryingOver = carryingOver;
        this.listed = listed;
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
        return cohorts.keep(known, school, plan.cohort().cohort(), clock.instant())
                .chain(() -> carryOver(school, plan, active))
                .chain(() -> listed.rewrite(school, clock.instant()))
                .replaceWith(school);
    }

    private Uni<Void> carryOver(School school, CohortPlan plan, ActivePartnerships active) {
        return plan.toCarryOver(active)
                .map(previous -> carryingOver.into(plan.cohort().cohort(), school, previous))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
