package uk.gov.education.ecf.declarations.voiding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Statement;
import uk.gov.education.ecf.declarations.voiding.VoidFacts.Taken;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.declarations.writing.Standings;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.idempotency.AnsweredOnce;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Takes a declaration back in one transaction. */
@Singleton
record VoidDeclarationHandler(
        AnsweredOnce once, VoidFacts facts, DeclarationWriter writer, Standings standings, Now now) {

    private static final LostRaces RACES = LostRaces.of();

    /** The declaration as a GET would show it. */
    Uni<Judged<String>> handle(VoidDeclaration command) {
        return RACES.repeat(() ->
                once.judge(() -> facts.hold(command, now.ofRequest()).flatMap(found -> judge(Judged.found(found)))));
    }

    private Uni<Judged<ShownDocument>> judge(Judged<Taken> found) {
        return OneByOne.ifAccepted(
                found,
                taken -> OneByOne.ifAccepted(
                        taken.declaration().takeBack(taken.open().map(Statement::id)), change -> write(change, taken)));
    }

    /** A start that is taken back may have been what other declarations of a withdrawn person stood on (rule M7). */
    private Uni<Judged<ShownDocument>> write(Change<Declaration, DeclarationEvent> change, Taken taken) {
        return writer.write(change, taken.participant(), now.instant())
                .chain(() -> standings.follow(taken.participant()))
                .chain(() -> writer.document(change.aggregate()))
                .map(Judged::accepted);
    }
}
