/** A second act, unaware of the first. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.voiding;
