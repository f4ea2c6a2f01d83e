package uk.gov.education.ecf.participants.schedulechange;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.participants.model.ActRequest;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.ProviderAct;
import uk.gov.education.ecf.participants.model.ScheduleChange;
import uk.gov.education.ecf.participants.model.ScheduleGrounds;
import uk.gov.education.ecf.participants.model.ScheduleRequest;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ProviderActs;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** A provider puts someone on another schedule. */
@Singleton
record ChangeScheduleHandler(Transactions transactions, ProviderActs acts, ChangeScheduleFacts facts, Now clock) {

    /** The participant as a GET would show it. */
    Uni<Judged<String>> handle(ActRequest request, ScheduleRequest wanted) {
        return Participants.RACES
                .repeat(() -> transactions.judge(() -> acts.hold(request).flatMap(act -> change(act, wanted))))
                .map(judged -> judged.map(ShownDocument::json));
    }

    private Uni<Judged<ShownDocument>> change(ProviderAct act, ScheduleRequest wanted) {
        return facts.hold(act, wanted).flatMap(grounds -> judge(act, wanted, grounds));
    }

    private Uni<Judged<ShownDocument>> judge(ProviderAct act, ScheduleRequest wanted, ScheduleGrounds grounds) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        return acts.write(
                ScheduleChange.judge(act, wanted, grounds, at), act.request().provider(), at);
    }
}
