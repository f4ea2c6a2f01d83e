package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.downstream;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store.Saved;

public record Published(Saved saved) {}
