package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.search;

public record Finding(String id) {}
