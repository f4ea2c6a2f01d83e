package uk.gov.education.ecf.suite.api;

/** Gives the bearer token of a client of the realm. */
@FunctionalInterface
public interface TokenSource {

    String tokenFor(String clientId);
}
