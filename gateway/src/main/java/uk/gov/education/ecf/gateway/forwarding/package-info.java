/** Carries a verified request to its service and the answer back, streaming both; a service that is away becomes a 502, 503 or 504. */
package uk.gov.education.ecf.gateway.forwarding;
