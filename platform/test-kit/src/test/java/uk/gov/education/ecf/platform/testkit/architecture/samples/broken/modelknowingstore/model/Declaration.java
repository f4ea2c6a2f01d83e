package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.modelknowingstore.model;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.modelknowingstore.store.Declarations;

record Declaration(Declarations others) {

    boolean isFirst() {
        return others.count() == 0;
    }
}
