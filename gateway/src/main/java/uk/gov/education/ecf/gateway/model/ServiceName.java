package uk.gov.education.ecf.gateway.model;

/** The services behind the gateway. */
public enum ServiceName {
    PARTNERSHIPS,
    PARTICIPANTS,
    DECLARATIONS,
    STATEMENTS
}
