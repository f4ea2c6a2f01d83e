/**
 * Time of the request: every class asks an injected {@link java.time.Clock}, which reads the system's unless the sandbox
 * profile is on and the request travelled with {@code X-With-Server-Date} (rule M16). What is
 * recorded asks an injected {@link java.time.InstantSource}, the real time, which no request shifts (rule M16a).
 */
package uk.gov.education.ecf.platform.jsonapi.clock;
