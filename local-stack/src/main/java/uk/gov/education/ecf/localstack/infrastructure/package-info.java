/**
 * PostgreSQL, Kafka, Keycloak and Redis as real child processes, without containers: their published artifacts, copied by Maven,
 * are unpacked once into a cache and started from there. The start command and the tests use the same classes; Redis is started by
 * tests only.
 */
package uk.gov.education.ecf.localstack.infrastructure;
