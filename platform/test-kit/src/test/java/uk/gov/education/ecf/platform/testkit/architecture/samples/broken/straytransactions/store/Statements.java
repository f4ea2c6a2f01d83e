package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.store;

@WithTransaction
class Statements {}
