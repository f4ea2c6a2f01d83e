/** Breaks: an act has a row of its own. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedrows.submission;
