package uk.gov.education.ecf.participants.withdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.participants.model.ActRequest;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.ProviderAct;
import uk.gov.education.ecf.participants.model.Withdrawal;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ProviderActs;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** A provider withdraws someone from training. */
@Singleton
record WithdrawParticipantHandler(Transactions transactions, ProviderActs acts, Now clock) {

    /** The participant as a GET would show it. */
    Uni<Judged<String>> handle(ActRequest request, String reason) {
        return Participants.RACES
                .repeat(() -> transactions.judge(() -> acts.hold(request).flatMap(act -> judge(act, reason))))
                .map(judged -> judged.map(ShownDocument::json));
    }

    private Uni<Judged<ShownDocument>> judge(ProviderAct act, String reason) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        return acts.write(Withdrawal.judge(act, reason, at), act.request().provider(), at);
    }
}
