/** The id that follows a request through the suite and back to the caller, so that a provider's report finds its log lines. */
package uk.gov.education.ecf.gateway.requestid;
