package uk.gov.education.ecf.partnerships.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.CohortYear;
import uk.gov.education.ecf.partnerships.model.ConfirmationFacts;
import uk.gov.education.ecf.partnerships.model.PartnershipRequest;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Holds what a request names, so that it does not change until the request is decided. */
@Singleton
record ConfirmPartnershipFacts(
        Calendar calendar, Schools schools, Partnerships partnerships, DeliveryPartners partners) {

    Uni<ConfirmationFacts> hold(PartnershipRequest request) {
        Optional<Integer> cohort = CohortYear.of(request.cohort(), calendar);
        Optional<SchoolId> school = SchoolId.parse(request.school());
        Optional<DeliveryPartnerId> partner = DeliveryPartnerId.parse(request.deliveryPartner());
        boolean complete = cohort.isPresent() && school.isPresent() && partner.isPresent();
        Optional<Training> training = complete
                ? Optional.of(new Training(school.get(), cohort.get(), request.leadProvider(), partner.get()))
                : Optional.empty();
        return InOneGo.ask(
                        () -> OneByOne.askIfThere(school, schools::hold),
                        () -> school.map(partnerships::findActive).orElseGet(ConfirmPartnershipFacts::none),
                        () -> OneByOne.askIfThere(partner, partners::holdShared),
                        () -> OneByOne.askIfThere(training, partnerships::findOfSinglePeople))
                .map((found, active, with, relationship) ->
                        new ConfirmationFacts(cohort, found, active, with, relationship));
    }

    private static Uni<ActivePartnerships> none() {
        return OneByOne.given(new ActivePartnerships(List.of()));
    }
}
