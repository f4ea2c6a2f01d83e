package uk.gov.education.ecf.participants.schedulechange;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.participants.model.ProviderAct;
import uk.gov.education.ecf.participants.model.ScheduleGrounds;
import uk.gov.education.ecf.participants.model.ScheduleRequest;
import uk.gov.education.ecf.participants.model.SchoolPartnerships;
import uk.gov.education.ecf.participants.model.Trained;
import uk.gov.education.ecf.participants.upstream.KnownDeclarations;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** What a change of schedule is judged by. */
@Singleton
record ChangeScheduleFacts(Calendar calendar, KnownDeclarations declarations, KnownPartnerships partnerships) {

    /** The person of the act is held. Until the transaction ends no provision changes where the person goes. */
    Uni<ScheduleGrounds> hold(ProviderAct act, ScheduleRequest request) {
        return act.training()
                .map(trained -> hold(trained, request.cohortOf(Optional.of(trained))))
                .orElseGet(() -> OneByOne.given(new ScheduleGrounds(calendar, List.of(), Optional.empty())));
    }

    private Uni<ScheduleGrounds> hold(Trained trained, Optional<Integer> cohort) {
        SchoolId school = trained.period().place().school().id();
        return OneByOne.ask(
                        () -> declarations.findStanding(trained.record().id()),
                        () -> OneByOne.askIfThere(cohort, year -> hold(school, year)))
                .map((standing, agreed) -> new ScheduleGrounds(calendar, standing, agreed));
    }

    private Uni<Optional<SchoolPartnerships>> hold(SchoolId school, int cohort) {
        return partnerships
                .holdProvision(school, cohort)
                .chain(() -> partnerships.findAt(school, cohort))
                .map(Optional::of);
    }
}
