/** Breaks: the model knows its rows. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.modelknowingstore.store;
