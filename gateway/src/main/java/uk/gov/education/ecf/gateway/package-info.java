/**
 * The one address providers use. It verifies tokens, holds each provider to its limits, sends each request to the service that owns
 * the resource and passes the answer on; it keeps nothing for longer than minutes and knows no rule of the domain.
 */
package uk.gov.education.ecf.gateway;
