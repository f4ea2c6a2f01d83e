package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.acquaintedacts.submission;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.acquaintedacts.voiding.Voids;

class Submission {

    boolean allowed() {
        return !new Voids().any();
    }
}
