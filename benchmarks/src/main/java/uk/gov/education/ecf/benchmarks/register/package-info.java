/** Invents extracts of the national register of establishments: its columns, its size, its mixture and its untidiness, the same ones for the same seed. */
package uk.gov.education.ecf.benchmarks.register;
