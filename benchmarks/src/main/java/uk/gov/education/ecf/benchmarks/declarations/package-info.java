/** A hundred thousand declarations of three lead providers: what it takes to list them, and to submit more. */
package uk.gov.education.ecf.benchmarks.declarations;
