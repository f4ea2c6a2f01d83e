/** Breaks: a class listens to a channel under another name. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedconsumers.upstream;
