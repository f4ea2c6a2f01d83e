/** Pages of prepared documents, from the service and through the gateway, beside the same SQL and another proxy. */
package uk.gov.education.ecf.benchmarks.reads;
