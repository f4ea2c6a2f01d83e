package uk.gov.education.ecf.participants.model;

/** Whether the school earns an uplift for a person, as it stood when the person was registered (rule SCH-20). */
public record Uplift(boolean pupilPremium, boolean sparsity) {

    public static final Uplift NONE = new Uplift(false, false);
}
