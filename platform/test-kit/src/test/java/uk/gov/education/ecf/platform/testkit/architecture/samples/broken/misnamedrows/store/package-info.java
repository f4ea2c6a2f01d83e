/** Breaks: a row that is no record, one that everybody may know, and one outside of the store. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedrows.store;
