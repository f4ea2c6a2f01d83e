/** Breaks: an act speaks SQL, three ways. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.databaseinanact.submission;
