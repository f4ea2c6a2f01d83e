package uk.gov.education.ecf.platform.jsonapi.refusal;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;
import uk.gov.education.ecf.platform.refusals.Wording;

/** Refusals that any resource may give: the 400 rows of the error catalogue, and what strictly read bodies are refused for. */
public final class CommonRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    public static final Refusal DATA_STRUCTURE = badRequest(
            "data-structure-invalid",
            "The body must be a JSON object whose 'data' member is an object. The API reference shows one for every request.");
    public static final Refusal MALFORMED_JSON = badRequest(
            "json-malformed", "The body is not well-formed JSON. Check it for missing quotes, commas and brackets.");
    public static final Refusal JSON_TOO_LARGE = badRequest(
            "json-too-large",
            "The body holds more than any request needs: at most 20 levels, 5,000 names and values, 100,000 characters in them, "
                    + "50,000 in one text, 250 in a name or number. Send less at once.");
    public static final Refusal JSON_OBJECT = badRequest("json-object-expected", "The body must be a JSON object.");
    public static final Refusal FORBIDDEN_CHARACTER = badRequest(
            "character-not-allowed",
            "The request contains a control character or half a character, which no value may hold. Remove it.");
    public static final Refusal FILTER_SHAPE = TABLE.malformed(
            "filter-shape-invalid",
            "Bad parameter",
            "The 'filter' parameter takes named values, as in filter[cohort]=2024.");
    public static final Refusal UPDATED_SINCE = badRequest(
            "updated-since-invalid",
            "The filter '#/updated_since' must be an RFC 3339 date and time, for example 2024-09-01T12:00:00Z. "
                    + "Write a plus sign in an offset as %2B.");
    public static final Refusal PAGE = badRequest(
            "page-invalid", "The parameters '#/page[page]' and '#/page[per_page]' must be whole numbers of 1 or more.");
    public static final Refusal CURSOR = badRequest(
            "page-cursor-invalid",
            "The parameters '#/page[after]' and '#/page[before]' only take values from the links of an earlier answer to the same query.");
    public static final Refusal SERVER_DATE = badRequest(
            "server-date-invalid",
            "The header X-With-Server-Date must be an RFC 3339 date and time of the years 2019 to 2099, "
                    + "for example 2025-01-10T10:42:00Z.");

    private static final Wording FILTER_REQUIRED = TABLE.malformedWith(
            "filter-required", "Bad parameter", "The filter '#/%1$s' is compulsory: add filter[%1$s]=… to the query.");
    private static final Wording PROPERTY_UNKNOWN =
            TABLE.invalidWith("property-unknown", "base", "'#/%s' is not a property of this request. It takes: %s.");
    private static final Wording VALUE_INVALID =
            TABLE.invalidWith("value-invalid", "base", "'#/%s' has a value of the wrong kind or format.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }

    /** Of a strictly read body: a member that the request does not have, with those that it takes. */
    public static Refusal propertyUnknown(String name, String path, String takes) {
        return PROPERTY_UNKNOWN.about(name, path, takes);
    }

    /** Of a strictly read body: a value that does not bind. */
    public static Refusal valueInvalid(String title, String path) {
        return VALUE_INVALID.about(title, path);
    }

    public static Refusal filterRequired(String name) {
        return FILTER_REQUIRED.with(name);
    }

    private static Refusal badRequest(String code, String detail) {
        return TABLE.malformed(code, "Bad request", detail);
    }
}
