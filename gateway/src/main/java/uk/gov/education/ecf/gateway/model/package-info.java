/**
 * The gateway's rules in plain Java: which service owns which address (an allow-list, so that whatever it does not name is not
 * reachable from outside), how many requests a provider may make, and when a replica of a service is worth asking.
 */
package uk.gov.education.ecf.gateway.model;
