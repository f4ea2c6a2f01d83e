package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.modelknowingstore.store;

public class Declarations {

    public int count() {
        return 0;
    }
}
