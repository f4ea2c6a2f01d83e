/** What a page of a list costs at its start, in its middle and at its end, by links and by number, beside the very SQL of the service on one connection. */
package uk.gov.education.ecf.benchmarks.lists;
