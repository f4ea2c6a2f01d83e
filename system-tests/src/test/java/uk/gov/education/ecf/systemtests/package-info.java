/**
 * Journeys over the whole suite: five services as processes of their own, real PostgreSQL, Kafka and Keycloak, spoken to over HTTP
 * with real tokens as providers, schools and finance would. What happened inside is read from the databases afterwards.
 */
package uk.gov.education.ecf.systemtests;
