/**
 * Carries a verified request to its service and the answer back. A service sees a request only when all of it is here, and is free
 * again when it has given its answer, so that neither a slow client nor one that is gone can hold a connection to it. A service
 * that is away becomes a 502, 503 or 504.
 */
package uk.gov.education.ecf.gateway.forwarding;
