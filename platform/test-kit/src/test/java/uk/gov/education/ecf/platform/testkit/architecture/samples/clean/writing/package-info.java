/** All that a change writes. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.writing;
