/** Breaks: a method that answers HTTP is not public. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.hiddenmethods.submission;
