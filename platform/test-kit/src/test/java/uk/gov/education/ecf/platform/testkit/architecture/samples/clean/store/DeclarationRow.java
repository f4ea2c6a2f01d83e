package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.store;

record DeclarationRow(String id) {}
