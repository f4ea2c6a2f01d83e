/** Breaks: a layer knows an act. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.search;
