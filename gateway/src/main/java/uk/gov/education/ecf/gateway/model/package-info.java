/**
 * The gateway's rules in plain Java: which service owns which address (an allow-list, so that whatever it does not name is not
 * reachable from outside), and what becomes of a caller's request id.
 */
package uk.gov.education.ecf.gateway.model;
