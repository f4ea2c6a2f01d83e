package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.Registration;
import uk.gov.education.ecf.participants.model.RegistrationFacts;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.upstream.KnownProviders;
import uk.gov.education.ecf.participants.upstream.KnownSchools;

/** Collects what a registration rests on, one question after the other on the transaction's connection. */
@ApplicationScoped
class FactsOfRegistration {

    private final Calendar calendar;
    private final KnownSchools schools;
    private final KnownProviders providers;
    private final KnownPartnerships partnerships;
    private final Participants participants;

    FactsOfRegistration(
            Calendar calendar,
            KnownSchools schools,
            KnownProviders providers,
            KnownPartnerships partnerships,
            Participants participants) {
        this.calendar = calendar;
        this.schools = schools;
        this.providers = providers;
        this.partnerships = partnerships;
        this.participants = participants;
    }

    /** Taken before any participant is locked, so that it never waits in the opposite order to news of the school or its partnerships. */
    Uni<Void> hold(Registration registration) {
        return partnerships
                .holdProvision(registration.schoolId(), registration.cohort())
                .chain(() -> schools.hold(registration.schoolId()));
    }

    Uni<RegistrationFacts> of(Registration registration) {
        return schools.find(registration.schoolId())
                .flatMap(school -> schools.uplift(registration.schoolId(), registration.cohort())
                        .flatMap(uplift -> of(registration, school, uplift)));
    }

    private Uni<RegistrationFacts> of(Registration registration, Optional<School> school, Uplift uplift) {
        return provision(registration).flatMap(provision -> leadProviderKnown(registration)
                .flatMap(leadProvider -> deliveryPartnerKnown(registration)
                        .flatMap(deliveryPartner -> mentorKnown(registration)
                                .map(mentor -> new RegistrationFacts(
                                        school,
                                        calendar.defaultScheduleOf(registration.cohort()),
                                        uplift,
                                        provision,
                                        leadProvider,
                                        deliveryPartner,
                                        mentor)))));
    }

    private Uni<Optional<Provision>> provision(Registration registration) {
        Provision chosen = registration.chosenProvision();
        return partnerships
                .at(registration.schoolId(), registration.cohort())
                .map(standing -> chosen == null ? standing.own() : Optional.of(standing.behind(chosen)));
    }

    private Uni<Boolean> leadProviderKnown(Registration registration) {
        Provision chosen = registration.chosenProvision();
        return chosen == null ? Uni.createFrom().item(false) : providers.knows(chosen.leadProviderId());
    }

    private Uni<Boolean> deliveryPartnerKnown(Registration registration) {
        Provision chosen = registration.chosenProvision();
        return chosen == null ? Uni.createFrom().item(false) : providers.knows(chosen.deliveryPartnerId());
    }

    private Uni<Boolean> mentorKnown(Registration registration) {
        return registration.mentorId() == null
                ? Uni.createFrom().item(false)
                : participants.isMentor(registration.mentorId());
    }
}
