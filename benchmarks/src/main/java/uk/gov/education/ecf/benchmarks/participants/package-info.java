/** A hundred thousand people of three lead providers: what it takes to list them, and to follow a day that changes many of them. */
package uk.gov.education.ecf.benchmarks.participants;
