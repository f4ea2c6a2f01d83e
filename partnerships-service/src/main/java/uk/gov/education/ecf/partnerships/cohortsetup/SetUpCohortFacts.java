package uk.gov.education.ecf.partnerships.cohortsetup;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.CohortPlan;
import uk.gov.education.ecf.partnerships.model.ConfirmPartnership;
import uk.gov.education.ecf.partnerships.model.Continuation;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Holds a school, and where its partnership goes on the partner of it too, and asks what speaks against a plan. */
@Singleton
record SetUpCohortFacts(Schools schools, Partnerships partnerships, DeliveryPartners partners) {

    Uni<Judged<PlannedCohort>> judge(SchoolId id, CohortPlan plan) {
        return schools.hold(id)
                .flatMap(school -> OneByOne.ifAccepted(Judged.found(school), found -> judge(found, plan)));
    }

    private Uni<Judged<PlannedCohort>> judge(School school, CohortPlan plan) {
        Change<School, SchoolEvent> change = school.settingUp(plan.cohort());
        return partnerships
                .findActive(school.id())
                .flatMap(active -> OneByOne.ifAccepted(
                        plan.toCarryOver(active),
                        previous -> carryOver(previous, change, plan.cohort().cohort())));
    }

    private Uni<Judged<PlannedCohort>> carryOver(
            Optional<Partnership> previous, Change<School, SchoolEvent> school, int cohort) {
        return previous.map(one -> continuation(one.training().in(cohort), school.aggregate()))
                .orElseGet(() -> OneByOne.given(Judged.accepted(Optional.empty())))
                .map(judged -> judged.map(goesOn -> new PlannedCohort(school, goesOn)));
    }

    private Uni<Judged<Optional<ConfirmPartnership>>> continuation(Training training, School school) {
        return InOneGo.ask(
                        () -> partners.holdShared(training.deliveryPartner()),
                        () -> partnerships.findOfSinglePeople(training))
                .map((partner, relationship) -> new Continuation(school, training, partner.orElseThrow(), relationship)
                        .judge()
                        .map(Optional::of));
    }
}
