/** Breaks: writing that stops half-way when the client hangs up. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cancellablewriting.submission;
