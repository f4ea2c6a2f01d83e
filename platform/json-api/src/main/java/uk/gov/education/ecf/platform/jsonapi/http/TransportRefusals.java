package uk.gov.education.ecf.platform.jsonapi.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

/** Envelopes for statuses that no rule of the domain gives. */
public final class TransportRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    private static final Map<Integer, Refusal> BY_STATUS = Map.ofEntries(
            entry(
                    400,
                    "request-malformed",
                    "Bad request",
                    "The request could not be read. Check its address, headers and body."),
            entry(403, "forbidden", "Forbidden", "Your credentials are valid but do not open this part of the API."),
            entry(
                    405,
                    "method-not-allowed",
                    "Method not allowed",
                    "This address does not take that method; the Allow header lists those it takes."),
            entry(
                    406,
                    "not-acceptable",
                    "Not acceptable",
                    "This address answers in none of the media types that Accept names. JSON is always one that it has."),
            entry(
                    408,
                    "request-timeout",
                    "Request timeout",
                    "The body came too slowly or stopped. Nothing was changed; send the request again."),
            entry(
                    410,
                    "changes-position-unknown",
                    "Gone",
                    "The parameter '#/page[after]' is ahead of all changes that are known here. Read the whole list anew, without If-None-Match, and follow the links.changes of that answer."),
            entry(
                    413,
                    "body-too-large",
                    "Body too large",
                    "The body is larger than this address takes. Send less at once."),
            entry(
                    414,
                    "address-too-long",
                    "Address too long",
                    "The address is longer than the server reads. Send fewer or shorter parameters."),
            entry(
                    415,
                    "media-type-unsupported",
                    "Unsupported media type",
                    "Send the body as application/vnd.api+json or application/json."),
            entry(417, "expectation-failed", "Expectation failed", "Of all expectations only 100-continue can be met."),
            entry(431, "headers-too-large", "Headers too large", "The headers are larger than the server reads."),
            entry(
                    429,
                    "too-many-requests",
                    "Too many requests",
                    "Slow down and repeat the request after the time in Retry-After."),
            entry(
                    500,
                    "internal-error",
                    "Internal server error",
                    "Something went wrong on our side. Check whether the request took effect before you repeat it; quote the X-Request-Id if you report it."),
            entry(
                    502,
                    "bad-gateway",
                    "Bad gateway",
                    "A service behind the API gave no usable answer. Repeat the request shortly."),
            entry(
                    503,
                    "service-unavailable",
                    "Service unavailable",
                    "A service behind the API is away for the moment. Repeat the request shortly."),
            entry(
                    504,
                    "gateway-timeout",
                    "Gateway timeout",
                    "A service behind the API took too long. Check whether the request took effect before you repeat it."),
            entry(505, "http-version-unsupported", "HTTP version not supported", "Speak HTTP/1.1 or HTTP/2."));

    /** Of an address that takes files: 415. */
    static final Refusal NO_CSV =
            TABLE.malformed("media-type-unsupported", "Unsupported media type", "Send the file as text/csv.");

    /** The refusal of that status, or the nearest general one. */
    public static Refusal of(int status) {
        Refusal known = BY_STATUS.get(status);
        return known != null ? known : BY_STATUS.get(status < 500 ? 400 : 500);
    }

    /** Empty for a refusal of another table, whose kind decides its status. */
    public static Optional<Integer> statusOf(Refusal refusal) {
        return BY_STATUS.entrySet().stream()
                .filter(known -> known.getValue().equals(refusal))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** By rising status. */
    @Override
    public List<Refusal> refusals() {
        return BY_STATUS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map.Entry<Integer, Refusal> entry(int status, String code, String title, String detail) {
        return Map.entry(status, TABLE.malformed(code, title, detail));
    }
}
