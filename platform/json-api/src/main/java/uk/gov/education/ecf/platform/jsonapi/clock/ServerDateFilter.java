package uk.gov.education.ecf.platform.jsonapi.clock;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;

/** Reads {@code X-With-Server-Date}: strict RFC 3339 in the sandbox, ignored elsewhere. */
public class ServerDateFilter {

    public static final String HEADER = "X-With-Server-Date";
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private static final Instant EARLIEST = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant BEYOND = Instant.parse("2100-01-01T00:00:00Z");

    @ConfigProperty(name = "ecf.sandbox", defaultValue = "false")
    boolean sandbox;

    @Inject
    Clocks clocks;

    @ServerRequestFilter
    public Response travel(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        if (given == null || !sandbox) {
            return null;
        }
        try {
            clocks.shiftable().travelTo(parse(given.strip()));
            return null;
        } catch (DateTimeException e) {
            return Answers.refused(400, List.of(CommonRefusals.SERVER_DATE));
        }
    }

    private static Instant parse(String text) {
        if (!RFC_3339.matcher(text).matches()) {
            throw new DateTimeException("not RFC 3339");
        }
        Instant there = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
        if (there.isBefore(EARLIEST) || !there.isBefore(BEYOND)) {
            throw new DateTimeException("at a time of which no calendar knows");
        }
        return there;
    }
}
