package uk.gov.education.ecf.platform.jsonapi.http;

/** Media types of the two dialects (rule W8). */
public final class MediaTypes {

    /** What the provider API answers with, and one of the two it accepts. */
    public static final String JSON_API = "application/vnd.api+json";

    public static final String JSON = "application/json";

    /** A whole list, a line for each resource. */
    public static final String LINES = "application/x-ndjson";

    private MediaTypes() {}
}
