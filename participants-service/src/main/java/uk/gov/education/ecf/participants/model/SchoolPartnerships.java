package uk.gov.education.ecf.participants.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * Every partnership of one school in one cohort.
 *
 * @param partnerships the school's own before those that serve single people, the younger before the older
 */
public record SchoolPartnerships(SchoolId school, int cohort, List<Partnership> partnerships) {

    public SchoolPartnerships {
        partnerships = List.copyOf(partnerships);
    }

    /**
     * What the school provides for everybody (rules D-4, SCH-17). A school has one such partnership at a time (rule D-5): where two
     * seem to be active, the older was challenged and the news of it is still to come.
     */
    public Optional<Provision> own() {
        return active().filter(partnership -> !partnership.relationship())
                .findFirst()
                .map(Partnership::provision);
    }

    /** What that provider provides for everybody, while no school objects. */
    Optional<Provision> ownWith(LeadProviderId provider) {
        return active().filter(partnership -> !partnership.relationship()
                        && partnership.leadProviderId().equals(provider))
                .findFirst()
                .map(Partnership::provision);
    }

    /** The pair with the partnership behind it; without one where there is none that is active. */
    public Provision behind(Provision pair) {
        return active().filter(partnership -> partnership.isOf(pair))
                .findFirst()
                .map(Partnership::provision)
                .orElse(pair);
    }

    /** Who trains someone under that provision now: a partnership's delivery partner may have changed (rule D-15). */
    Provision current(Provision provision) {
        return provision.partnershipId() == null
                ? behind(provision)
                : of(provision).map(Partnership::provision).orElse(provision);
    }

    boolean isChallenged(Provision provision) {
        return of(provision).filter(Partnership::challenged).isPresent();
    }

    private Optional<Partnership> of(Provision provision) {
        return partnerships.stream()
                .filter(partnership -> partnership.id().equals(provision.partnershipId()))
                .findFirst();
    }

    private Stream<Partnership> active() {
        return partnerships.stream().filter(partnership -> !partnership.challenged());
    }
}
