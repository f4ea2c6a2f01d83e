/** Breaks: an act knows the search. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.voiding;
