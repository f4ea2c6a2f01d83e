package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.rootclasses;

public record Homeless(String name) {}
