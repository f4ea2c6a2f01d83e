/** Breaks: a layer knows one above it. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.store;
