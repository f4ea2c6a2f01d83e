/** What every benchmark needs: servers and one service of its own on free ports, their memory, quantiles, and a report that says on what it was measured. */
package uk.gov.education.ecf.benchmarks.harness;
