/** Breaks: a class that answers HTTP is public. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publicresource.submission;
