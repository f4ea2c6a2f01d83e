package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.documents;

public record RenderedDocument(String json) {}
