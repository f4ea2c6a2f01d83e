package uk.gov.education.ecf.partnerships.model;

import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.COHORT_MISSING;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.COHORT_UNKNOWN;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_MISSING;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_UNKNOWN;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_ALREADY_YOURS;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_INELIGIBLE;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_LED_ONLY;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_MISSING;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_PROGRAMME_UNCONFIRMED;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_TAKEN;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.SCHOOL_UNKNOWN;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** Judges a request for a partnership. Every attribute is judged; of a school only the first thing wrong is told (rule D-6). */
public record Confirmation(PartnershipRequest request, ConfirmationFacts facts) {

    /** Refused for everything wrong at once: what is missing first. */
    public Judged<ConfirmPartnership> judge() {
        Refusals refusals = new Refusals()
                .addIf(request.cohort() == null, COHORT_MISSING)
                .addIf(request.school() == null, SCHOOL_MISSING)
                .addIf(request.deliveryPartner() == null, DELIVERY_PARTNER_MISSING)
                .addIf(request.cohort() != null && facts.cohort().isEmpty(), COHORT_UNKNOWN);
        if (request.school() != null) {
            schoolRefusal().ifPresent(refusals::add);
        }
        if (request.deliveryPartner() != null) {
            deliveryPartnerRefusal().ifPresent(refusals::add);
        }
        return refusals.otherwise(this::command);
    }

    private ConfirmPartnership command() {
        School school = facts.school().orElseThrow();
        DeliveryPartner partner = facts.deliveryPartner().orElseThrow();
        Training training =
                new Training(school.id(), facts.cohort().orElseThrow(), request.leadProvider(), partner.id());
        return new ConfirmPartnership(training, school, partner, facts.relationship());
    }

    private Optional<Refusal> schoolRefusal() {
        return facts.school().isEmpty()
                ? Optional.of(SCHOOL_UNKNOWN)
                : refusalOf(facts.school().get());
    }

    private Optional<Refusal> refusalOf(School school) {
        if (schoolLedOnly(school)) {
            return Optional.of(SCHOOL_LED_ONLY);
        }
        if (!eligible(school)) {
            return Optional.of(SCHOOL_INELIGIBLE);
        }
        return facts.cohort().flatMap(cohort -> takenOrUnconfirmed(school, cohort));
    }

    private boolean schoolLedOnly(School school) {
        return facts.cohort()
                .map(school::isSchoolLedOnlyIn)
                .orElse(school.details().schoolLedOnly());
    }

    /** Without a cohort to ask about, the school's latest eligibility counts. */
    private boolean eligible(School school) {
        return facts.cohort()
                .map(school::eligibleForFundingIn)
                .orElse(school.details().eligibleForFunding());
    }

    private Optional<Refusal> takenOrUnconfirmed(School school, int cohort) {
        return facts.active()
                .in(cohort)
                .map(taken -> takenBy(taken.leadProvider()))
                .or(() -> unconfirmed(school, cohort));
    }

    private Refusal takenBy(LeadProviderId leadProvider) {
        return leadProvider.equals(request.leadProvider()) ? SCHOOL_ALREADY_YOURS : SCHOOL_TAKEN;
    }

    /** Last year's partnership is assumed to continue until the school has said otherwise, also for its own provider (rule D-7). */
    private Optional<Refusal> unconfirmed(School school, int cohort) {
        boolean assumed = facts.active().inCohortBefore(cohort).isPresent() && !school.hasDecidedOn(cohort);
        return assumed ? Optional.of(SCHOOL_PROGRAMME_UNCONFIRMED) : Optional.empty();
    }

    private Optional<Refusal> deliveryPartnerRefusal() {
        if (facts.deliveryPartner().isEmpty()) {
            return Optional.of(DELIVERY_PARTNER_UNKNOWN);
        }
        DeliveryPartner partner = facts.deliveryPartner().get();
        boolean related = facts.cohort()
                .filter(cohort -> partner.worksWith(request.leadProvider(), cohort))
                .isPresent();
        return related ? Optional.empty() : Optional.of(DELIVERY_PARTNER_NOT_WITH_YOU);
    }
}
