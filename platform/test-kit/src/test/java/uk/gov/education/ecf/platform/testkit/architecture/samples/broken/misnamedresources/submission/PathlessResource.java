package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedresources.submission;

class PathlessResource {}
