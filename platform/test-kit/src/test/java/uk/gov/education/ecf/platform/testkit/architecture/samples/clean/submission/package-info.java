/** Submitting, as a service that keeps every rule would write it. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.submission;
