package uk.gov.education.ecf.partnerships.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.ChangedCohorts;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.ConfirmPartnership;
import uk.gov.education.ecf.partnerships.model.Confirmation;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.PartnershipRequest;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class ConfirmPartnershipHandler {

    private final Transactions transactions;
    private final ConfirmationFactsFinder facts;
    private final ChangedCohorts cohorts;
    private final Partnerships partnerships;
    private final ListedSchools listed;
    private final PartnershipDocuments documents;
    private final Announcements announcements;
    private final Now clock;

    ConfirmPartnershipHandler(
            Transactions transactions,
            ConfirmationFactsFinder facts,
            ChangedCohorts cohorts,
            Partnerships partnerships,
            ListedSchools listed,
            PartnershipDocuments documents,
            Announcements announcements,
            Now clock) {
        this.transactions = transactions;
        this.facts = facts;
        this.cohorts = cohorts;
        this.partnerships = partnerships;
        this.listed = listed;
        this.documents = documents;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Of two providers at once one is refused as it would have been a moment later: it is judged anew once the other has won. Answers
     * the partnership's document, read before the commit: once that is done no read can fail any more.
     */
    Uni<String> handle(PartnershipRequest request) {
        return Races.LOST.repeat(() -> transactions.inTransaction(() -> facts.find(request)
                .map(found -> judged(new Confirmation(request, found)))
                .flatMap(command -> confirm(command, clock.instant()))));
    }

    private static ConfirmPartnership judged(Confirmation confirmation) {
        Refusals.refuse(confirmation.refusals());
        return confirmation.command();
    }

    private Uni<String> confirm(ConfirmPartnership command, Instant now) {
        Partnership wanted = command.partnership(PartnershipId.random(), now);
        return partnerships
                .confirm(wanted, command.school(), command.deliveryPartner(), now)
                .call(stored -> announcements.confirmed(stored.partnership(), command.school(), stored.version(), now))
                .call(() -> cohorts.keep(command.school(), command.schoolAfterwards(), command.cohort(), now))
                .call(() -> listed.rewrite(command.schoolAfterwards(), now))
                .flatMap(stored -> documents.read(stored.partnership()));
    }
}
