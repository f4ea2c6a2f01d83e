package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedrows.submission;

record StrayRow(String id) {}
