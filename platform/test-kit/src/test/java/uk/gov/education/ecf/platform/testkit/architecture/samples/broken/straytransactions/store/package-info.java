/** Breaks: transactions opened in a resource, a repository and by annotation. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.store;
