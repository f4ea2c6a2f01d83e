/** What is remembered of others. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.upstream;
