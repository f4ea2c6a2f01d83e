/** Breaks: too many collaborators by field. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.crowdedhandlers.voiding;
