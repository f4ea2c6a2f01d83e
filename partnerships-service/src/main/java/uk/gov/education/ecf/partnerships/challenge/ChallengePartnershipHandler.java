package uk.gov.education.ecf.partnerships.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.partnerships.ChangedCohorts;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.partnerships.model.Challenge;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class ChallengePartnershipHandler {

    private final Transactions transactions;
    private final Partnerships partnerships;
    private final Schools schools;
    private final DeliveryPartners partners;
    private final ChangedCohorts cohorts;
    private final ListedSchools listed;
    private final Announcements announcements;
    private final Now clock;

    ChallengePartnershipHandler(
            Transactions transactions,
            Partnerships partnerships,
            Schools schools,
            DeliveryPartners partners,
            ChangedCohorts cohorts,
            ListedSchools listed,
            Announcements announcements,
            Now clock) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.schools = schools;
        this.partners = partners;
        this.cohorts = cohorts;
        this.listed = listed;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<PartnershipSnapshot> handle(PartnershipId id, ChallengeReason reason) {
        return Races.LOST.repeat(
                () -> transactions.inTransaction(() -> school(id).flatMap(school -> partnerships
                        .findForChange(id)
                        .flatMap(partnership ->
                                challenge(partnership, school, new Challenge(reason, clock.instant()))))));
    }

    /** The school is held first, as by everybody who changes its partnerships. */
    private Uni<School> school(PartnershipId partnership) {
        return partnerships
                .schoolOf(partnership)
                .flatMap(school -> schools.findForChange(school.orElseThrow(RequestRefused::notFound)))
                .map(school -> school.orElseThrow(RequestRefused::notFound));
    }

    private Uni<PartnershipSnapshot> challenge(Partnership known, School school, Challenge challenge) {
        known.objectionToChallenge().map(Refusals::conflict).ifPresent(refusal -> {
            throw refusal;
        });
        Partnership challenged = known.challenged(challenge);
        School afterwards = challenge.reason() == ChallengeReason.NO_ECTS
                ? school.withoutEarlyCareerTeachersIn(known.cohort())
                : school;
        return partners.nameOf(known.deliveryPartner())
                .flatMap(
                        partner -> partnerships.save(new ShownPartnership(challenged, school, partner), challenge.at()))
                .flatMap(stored -> announcements.challenged(challenged, school, stored.version(), challenge.at()))
                .chain(() -> cohorts.keep(school, afterwards, known.cohort(), challenge.at()))
                .chain(() -> listed.rewrite(afterwards, challenge.at()))
                .replaceWith(Snapshots.of(challenged, school));
    }
}
