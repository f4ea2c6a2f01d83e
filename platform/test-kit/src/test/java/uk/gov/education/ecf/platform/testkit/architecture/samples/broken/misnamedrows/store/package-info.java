/** Breaks: an entity without the name, and the name without an entity. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedrows.store;
