/** Breaks: transactions opened in a resource and in a store. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.store;
