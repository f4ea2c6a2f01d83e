/** Breaks: too many collaborators by constructor. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.crowdedhandlers.submission;
