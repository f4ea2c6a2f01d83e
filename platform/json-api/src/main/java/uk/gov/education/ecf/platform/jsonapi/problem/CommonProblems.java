package uk.gov.education.ecf.platform.jsonapi.problem;

import java.util.List;
import java.util.stream.Stream;

/** Refusals that any resource may give: the 400 rows of the error catalogue, and what strictly read bodies are refused for. */
public final class CommonProblems {

    public static final Problem DATA_STRUCTURE = badRequest(
            "data-structure-invalid",
            "The body must be a JSON object whose 'data' member is an object. The API reference shows one for every request.");
    public static final Problem MALFORMED_JSON = badRequest(
            "json-malformed", "The body is not well-formed JSON. Check it for missing quotes, commas and brackets.");
    public static final Problem JSON_OBJECT = badRequest("json-object-expected", "The body must be a JSON object.");
    public static final Problem FORBIDDEN_CHARACTER = badRequest(
            "character-not-allowed", "The request contains a NUL character, which no value may hold. Remove it.");
    public static final Problem FILTER_SHAPE = new Problem(
            "filter-shape-invalid",
            "Bad parameter",
            "The 'filter' parameter takes named values, as in filter[cohort]=2024.");
    public static final Problem UPDATED_SINCE = badRequest(
            "updated-since-invalid",
            "The filter '#/updated_since' must be an RFC 3339 date and time, for example 2024-09-01T12:00:00Z. "
                    + "Write a plus sign in an offset as %2B.");
    public static final Problem PAGE = badRequest(
            "page-invalid", "The parameters '#/page[page]' and '#/page[per_page]' must be whole numbers of 1 or more.");
    public static final Problem CURSOR = badRequest(
            "page-cursor-invalid",
            "The parameters '#/page[after]' and '#/page[before]' only take values from the links of an earlier answer to the same query.");
    public static final Problem SERVER_DATE = badRequest(
            "server-date-invalid",
            "The header X-With-Server-Date must be an RFC 3339 date and time, for example 2025-01-10T10:42:00Z.");

    private static final String FILTER_REQUIRED = "filter-required";
    private static final String PROPERTY_UNKNOWN = "property-unknown";
    private static final String VALUE_INVALID = "value-invalid";

    private static final List<Problem> OF_ONE_WORDING = List.of(
            DATA_STRUCTURE,
            MALFORMED_JSON,
            JSON_OBJECT,
            FORBIDDEN_CHARACTER,
            FILTER_SHAPE,
            UPDATED_SINCE,
            PAGE,
            CURSOR,
            SERVER_DATE);

    private CommonProblems() {}

    /** Every code of this table. */
    public static List<String> codes() {
        return Stream.concat(
                        OF_ONE_WORDING.stream().map(Problem::code),
                        Stream.of(FILTER_REQUIRED, PROPERTY_UNKNOWN, VALUE_INVALID))
                .toList();
    }

    /** Of a strictly read body: a member that the request does not have, with those that it takes. */
    public static Problem propertyUnknown(String name, String path, String takes) {
        return new Problem(
                PROPERTY_UNKNOWN, name, "'#/" + path + "' is not a property of this request. It takes: " + takes + ".");
    }

    /** Of a strictly read body: a value that does not bind. */
    public static Problem valueInvalid(String title, String path) {
        return new Problem(VALUE_INVALID, title, "'#/" + path + "' has a value of the wrong kind or format.");
    }

    public static Problem filterRequired(String name) {
        return new Problem(
                FILTER_REQUIRED,
                "Bad parameter",
                "The filter '#/" + name + "' is compulsory: add filter[" + name + "]=… to the query.");
    }

    public static Problem badRequest(String code, String detail) {
        return new Problem(code, "Bad request", detail);
    }
}
