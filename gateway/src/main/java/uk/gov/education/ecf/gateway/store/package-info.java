/**
 * What the gateway remembers for a while, in this process or, where a Redis is configured, in common with every other gateway: the
 * events of each provider's latest writes (rule M20), and what others keep by a script. Nothing waits for a Redis that is away.
 */
package uk.gov.education.ecf.gateway.store;
