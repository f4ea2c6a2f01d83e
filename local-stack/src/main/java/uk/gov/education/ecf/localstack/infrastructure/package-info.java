/**
 * PostgreSQL, Kafka and Keycloak as real child processes, without containers: their published artifacts, copied by Maven, are
 * unpacked once into a cache and started from there. The start command and the tests use the same classes.
 */
package uk.gov.education.ecf.localstack.infrastructure;
