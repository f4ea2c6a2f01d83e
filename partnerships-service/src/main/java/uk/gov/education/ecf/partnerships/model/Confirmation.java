package uk.gov.education.ecf.partnerships.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Judges a request for a partnership. Every attribute is judged; of a school only the first thing wrong is told (rule D-6). */
public record Confirmation(PartnershipRequest request, ConfirmationFacts facts) {

    /** In the order in which they are told; empty when the partnership may be confirmed. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>(missing());
        if (request.cohort() != null && facts.cohort().isEmpty()) {
            refusals.add(Refusal.COHORT_UNKNOWN);
        }
        if (request.school() != null) {
            schoolRefusal().ifPresent(refusals::add);
        }
        if (request.deliveryPartner() != null) {
            deliveryPartnerRefusal().ifPresent(refusals::add);
        }
        return refusals;
    }

    /** @throws IllegalStateException if anything speaks against it */
    public ConfirmPartnership command() {
        if (!refusals().isEmpty()) {
            throw new IllegalStateException("refused: " + refusals());
        }
        return new ConfirmPartnership(
                request.leadProvider(),
                facts.cohort().orElseThrow(),
                facts.school().orElseThrow(),
                facts.deliveryPartner().orElseThrow());
    }

    private List<Refusal> missing() {
        List<Refusal> missing = new ArrayList<>();
        if (request.cohort() == null) {
            missing.add(Refusal.COHORT_MISSING);
        }
        if (request.school() == null) {
            missing.add(Refusal.SCHOOL_MISSING);
        }
        if (request.deliveryPartner() == null) {
            missing.add(Refusal.DELIVERY_PARTNER_MISSING);
        }
        return missing;
    }

    private Optional<Refusal> schoolRefusal() {
        return facts.school().isEmpty()
                ? Optional.of(Refusal.SCHOOL_UNKNOWN)
                : refusalOf(facts.school().get());
    }

    private Optional<Refusal> refusalOf(School school) {
        if (schoolLedOnly(school)) {
            return Optional.of(Refusal.SCHOOL_LED_ONLY);
        }
        if (!eligible(school)) {
            return Optional.of(Refusal.SCHOOL_INELIGIBLE);
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
        return leadProvider.equals(request.leadProvider()) ? Refusal.SCHOOL_ALREADY_YOURS : Refusal.SCHOOL_TAKEN;
    }

    /** Last year's partnership is assumed to continue until the school has said otherwise, also for its own provider (rule D-7). */
    private Optional<Refusal> unconfirmed(School school, int cohort) {
        boolean assumed = facts.active().inCohortBefore(cohort).isPresent() && !school.hasDecidedOn(cohort);
        return assumed ? Optional.of(Refusal.SCHOOL_PROGRAMME_UNCONFIRMED) : Optional.empty();
    }

    private Optional<Refusal> deliveryPartnerRefusal() {
        if (facts.deliveryPartner().isEmpty()) {
            return Optional.of(Refusal.DELIVERY_PARTNER_UNKNOWN);
        }
        DeliveryPartner partner = facts.deliveryPartner().get();
        boolean related = facts.cohort()
                .filter(cohort -> partner.worksWith(request.leadProvider(), cohort))
                .isPresent();
        return related ? Optional.empty() : Optional.of(Refusal.DELIVERY_PARTNER_NOT_WITH_YOU);
    }
}
