package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.store;

class Declarations {

    @WithTransaction
    int save() {
        return 1;
    }
}
