package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.acquaintedacts.voiding;

public class Voids {

    public boolean any() {
        return false;
    }
}
