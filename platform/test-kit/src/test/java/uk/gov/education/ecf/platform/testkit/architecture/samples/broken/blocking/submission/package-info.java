/** Breaks: waits on the event loop, every way that comes to mind. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.blocking.submission;
