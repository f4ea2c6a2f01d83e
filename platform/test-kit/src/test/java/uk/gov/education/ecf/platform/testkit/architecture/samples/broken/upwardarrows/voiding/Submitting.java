package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.voiding;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.search.Finding;

public record Submitting(Finding found) {}
