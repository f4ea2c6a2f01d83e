/** Breaks: store and downstream know each other. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cyclicpackages.store;
