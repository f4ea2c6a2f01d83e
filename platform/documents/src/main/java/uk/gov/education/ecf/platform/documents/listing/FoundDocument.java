package uk.gov.education.ecf.platform.documents.listing;

import java.util.List;

/** A stored document and its place in the list. */
record FoundDocument(String json, List<String> position) {}
