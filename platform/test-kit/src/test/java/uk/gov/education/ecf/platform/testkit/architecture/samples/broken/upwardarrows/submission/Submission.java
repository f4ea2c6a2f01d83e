package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.submission;

public record Submission(String id) {}
