package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.unexplainedpackage.unexplained;

class Unexplained {}
