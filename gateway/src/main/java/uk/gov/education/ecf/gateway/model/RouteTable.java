package uk.gov.education.ecf.gateway.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The owner of each resource of the provider API, by the first segment behind {@code /api/v3/}. */
public final class RouteTable {

    /** Letters, digits, hyphens and single slashes: with no dots and no escapes there is nothing a service could read differently. */
    private static final Pattern PLAIN_PATH = Pattern.compile("/api/v3/([\\w-]+)(?:/[\\w-]+)*/?");

    private static final Map<String, ServiceName> OWNERS = Map.of(
            "schools", ServiceName.PARTNERSHIPS,
            "delivery-partners", ServiceName.PARTNERSHIPS,
            "partnerships", ServiceName.PARTNERSHIPS,
            "participants", ServiceName.PARTICIPANTS,
            "unfunded-mentors", ServiceName.PARTICIPANTS,
            "participant-declarations", ServiceName.DECLARATIONS,
            "statements", ServiceName.STATEMENTS);

    private RouteTable() {}

    /** Takes the path as it was sent; empty means that nobody owns it, which is a 404. */
    public static Optional<ServiceName> ownerOf(String path) {
        Matcher plain = PLAIN_PATH.matcher(path);
        return plain.matches() ? Optional.ofNullable(OWNERS.get(plain.group(1))) : Optional.empty();
    }
}
