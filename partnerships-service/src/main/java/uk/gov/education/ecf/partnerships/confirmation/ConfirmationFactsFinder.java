package uk.gov.education.ecf.partnerships.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.CohortYear;
import uk.gov.education.ecf.partnerships.model.ConfirmationFacts;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.PartnershipRequest;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;

/** Loads what a request names and keeps it from changing until the request is decided. */
@ApplicationScoped
class ConfirmationFactsFinder {

    private final Calendar calendar;
    private final Schools schools;
    private final Partnerships partnerships;
    private final DeliveryPartners partners;

    ConfirmationFactsFinder(Calendar calendar, Schools schools, Partnerships partnerships, DeliveryPartners partners) {
        this.calendar = calendar;
        this.schools = schools;
        this.partnerships = partnerships;
        this.partners = partners;
    }

    Uni<ConfirmationFacts> find(PartnershipRequest request) {
        Optional<Integer> cohort = CohortYear.of(request.cohort(), calendar);
        return school(request.school())
                .flatMap(school -> active(school).flatMap(active -> partner(request.deliveryPartner())
                        .map(partner -> new ConfirmationFacts(cohort, school, active, partner))));
    }

    private Uni<Optional<School>> school(String text) {
        return SchoolId.parse(text).map(schools::findForChange).orElseGet(ConfirmationFactsFinder::none);
    }

    private Uni<ActivePartnerships> active(Optional<School> school) {
        return school.map(known -> partnerships.activeOf(known.id()))
                .orElseGet(() -> Uni.createFrom().item(new ActivePartnerships(List.of())));
    }

    private Uni<Optional<DeliveryPartner>> partner(String text) {
        return DeliveryPartnerId.parse(text).map(partners::findAndHold).orElseGet(ConfirmationFactsFinder::none);
    }

    private static <T> Uni<Optional<T>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}
