/** What a page of the schools' list costs at its start and at its end, by links and by number, beside the very SQL of the service on one connection. */
package uk.gov.education.ecf.benchmarks.schoollists;
