package uk.gov.education.ecf.declarations.model;

/** What is paid on top because of where the school is. */
public record Uplifts(boolean pupilPremium, boolean sparsity) {

    boolean any() {
        return pupilPremium || sparsity;
    }
}
