/** How fast an extract of the national register is imported, first, again and changed, beside COPY of the same rows; and what it takes of memory. */
package uk.gov.education.ecf.benchmarks.registerimport;
