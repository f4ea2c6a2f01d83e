package uk.gov.education.ecf.partnerships.model;

import java.util.Comparator;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** A lead provider that a delivery partner works with in one cohort. */
public record Relationship(LeadProviderId leadProvider, int cohort) implements Comparable<Relationship> {

    private static final Comparator<Relationship> ORDER = Comparator.comparing(
                    (Relationship one) -> one.leadProvider().value())
            .thenComparingInt(Relationship::cohort);

    @Override
    public int compareTo(Relationship other) {
        return ORDER.compare(this, other);
    }
}
