/** Breaks: two flows at once on one session. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.parallel.submission;
