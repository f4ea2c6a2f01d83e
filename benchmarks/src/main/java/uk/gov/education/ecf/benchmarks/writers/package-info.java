/** Changes to documents by several writers at once: of one list, which take turns at its clock, and of a list for each. */
package uk.gov.education.ecf.benchmarks.writers;
