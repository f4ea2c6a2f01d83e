/** The clock. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.config;
