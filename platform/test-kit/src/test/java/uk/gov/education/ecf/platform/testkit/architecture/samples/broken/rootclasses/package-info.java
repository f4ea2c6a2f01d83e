/** Breaks: a class that lies in no package of its own. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.rootclasses;
