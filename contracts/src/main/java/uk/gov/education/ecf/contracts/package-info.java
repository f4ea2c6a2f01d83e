/**
 * What the services promise each other: events, their names, topics and JSON form. Free of frameworks, so that any
 * consumer on the JVM can use it; everyone else has the schemas and {@code asyncapi.yaml} beside it in the jar, which the build
 * derives from the records. What a record holds is never null unless {@link uk.gov.education.ecf.contracts.OrNull} says so.
 */
package uk.gov.education.ecf.contracts;
