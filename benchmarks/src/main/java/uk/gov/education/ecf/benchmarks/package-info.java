/** Figures about the suite at the size of the whole country, each beside a limit that was measured in the same run. Started by hand with {@code benchmarks/run}. */
package uk.gov.education.ecf.benchmarks;
