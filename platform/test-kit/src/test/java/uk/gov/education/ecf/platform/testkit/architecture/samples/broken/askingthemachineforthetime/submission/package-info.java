/** Breaks: time from anywhere but the injected clock. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.askingthemachineforthetime.submission;
