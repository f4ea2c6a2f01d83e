/** Rows and their repository. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.store;
