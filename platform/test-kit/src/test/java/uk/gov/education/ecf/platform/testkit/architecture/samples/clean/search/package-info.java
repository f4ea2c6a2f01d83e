/** Reading. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.search;
