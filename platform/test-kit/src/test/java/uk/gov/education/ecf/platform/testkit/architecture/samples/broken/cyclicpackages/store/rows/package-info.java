/** Breaks: store and store.rows know each other. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store.rows;
