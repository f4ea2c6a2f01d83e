package uk.gov.education.ecf.participants.model;

/**
 * Whether the school earns an uplift for a person, as it stood when the person was registered (rule SCH-20).
 *
 * @param known false while nobody has told of the school's cohort; what the first to tell of it says counts
 */
public record Uplift(boolean pupilPremium, boolean sparsity, boolean known) {

    public static final Uplift UNKNOWN = new Uplift(false, false, false);

    public Uplift(boolean pupilPremium, boolean sparsity) {
        this(pupilPremium, sparsity, true);
    }
}
