/** Breaks: submission calls voiding. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.acquaintedacts.voiding;
