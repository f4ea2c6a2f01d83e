package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedrows.store;

public record PublicRow(String id) {}
