/** What is published. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.downstream;
