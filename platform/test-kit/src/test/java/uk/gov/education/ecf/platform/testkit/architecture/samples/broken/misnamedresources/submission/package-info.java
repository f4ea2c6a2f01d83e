/** Breaks: a path without the name, and the name without a path. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedresources.submission;
