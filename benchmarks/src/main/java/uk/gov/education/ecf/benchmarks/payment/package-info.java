/** A statement of ten thousand declarations: from its cut-off to the last of them paid, with the whole suite running. */
package uk.gov.education.ecf.benchmarks.payment;
