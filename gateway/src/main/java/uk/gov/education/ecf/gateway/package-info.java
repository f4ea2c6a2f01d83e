/**
 * The one address providers use. It verifies tokens, sends each request to the service that owns the resource and streams the
 * answer back; it stores nothing and knows no rule of the domain.
 */
package uk.gov.education.ecf.gateway;
