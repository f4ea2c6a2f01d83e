package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.search;

import uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.submission.Submission;

public record FoundDocument(Submission submission) {}
