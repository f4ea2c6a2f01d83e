package uk.gov.education.ecf.statements.model;

/** What the school of a participant may add to the price of a declaration. */
public record Uplifts(boolean pupilPremium, boolean sparsity) {

    public boolean any() {
        return pupilPremium || sparsity;
    }
}
