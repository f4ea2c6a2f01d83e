/** Breaks: events leave without the outbox, four ways. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publishingaroundtheoutbox.submission;
