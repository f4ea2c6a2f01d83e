package uk.gov.education.ecf.gateway.routing;

/** The services behind the gateway. */
public enum ServiceName {
    PARTNERSHIPS, PARTICIPANTS, DECLARATIONS, STATEMENTS
}
