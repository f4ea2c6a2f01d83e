package uk.gov.education.ecf.partnerships.cohortsetup;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.CohortPlan;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.PartnershipWriter;
import uk.gov.education.ecf.partnerships.writing.SchoolWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

@Singleton
record SetUpCohortHandler(
        Transactions transactions,
        SetUpCohortFacts facts,
        SchoolWriter schools,
        PartnershipWriter partnerships,
        Now clock) {

    Uni<Judged<School>> handle(SchoolId id, CohortPlan plan) {
        return Races.LOST.repeat(() -> transactions.judge(() -> judge(id, plan)));
    }

    private Uni<Judged<School>> judge(SchoolId id, CohortPlan plan) {
        return facts.judge(id, plan).flatMap(judged -> OneByOne.ifAccepted(judged, this::write));
    }

    private Uni<Judged<School>> write(PlannedCohort planned) {
        Instant at = clock.instant();
        return schools.write(planned.school(), at)
                .call(() -> OneByOne.ifThere(
                        planned.carriedOver(),
                        goesOn -> partnerships.confirm(goesOn, at).replaceWithVoid()))
                .map(Judged::accepted);
    }
}
