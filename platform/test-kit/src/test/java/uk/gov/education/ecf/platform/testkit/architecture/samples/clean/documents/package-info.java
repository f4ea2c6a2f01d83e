/** What is shown. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.documents;
