package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.store;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.documents.RenderedDocument;

public record StoredDocument(RenderedDocument document) {}
