/** The list of a cohort's schools, after an import of the register. */
package uk.gov.education.ecf.benchmarks.schoollists;
