package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store.rows;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store.Saved;

public record Published(Saved saved) {}
