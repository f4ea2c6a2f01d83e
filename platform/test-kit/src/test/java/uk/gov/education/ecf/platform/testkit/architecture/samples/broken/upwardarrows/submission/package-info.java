/** Known to the search, which breaks. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.upwardarrows.submission;
