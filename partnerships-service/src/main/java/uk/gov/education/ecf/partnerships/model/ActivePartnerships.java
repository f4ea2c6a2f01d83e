package uk.gov.education.ecf.partnerships.model;

import java.util.List;
import java.util.Optional;

/** The partnerships of one school that nobody has challenged, without those that serve single people only: at most one in each cohort. */
public record ActivePartnerships(List<Partnership> all) {

    public ActivePartnerships {
        all = List.copyOf(all);
    }

    public Optional<Partnership> in(int cohort) {
        return all.stream()
                .filter(partnership -> partnership.active() && partnership.cohort() == cohort)
                .findFirst();
    }

    public Optional<Partnership> inCohortBefore(int cohort) {
        return in(cohort - 1);
    }
}
