package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store.rows.Published;

public class Saved {

    public Published published() {
        return new Published(this);
    }
}
