package uk.gov.education.ecf.gateway.limiting;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.Place;
import uk.gov.education.ecf.platform.jsonapi.front.AnswerHeaders;

/** What every answer says of its caller's limit; to a caller that is no provider, that nothing of a provider's limit is used. */
public final class RateLimitHeaders implements AnswerHeaders {

    private static final CharSequence LIMIT = AsciiString.cached("RateLimit-Limit");
    private static final CharSequence REMAINING = AsciiString.cached("RateLimit-Remaining");
    private static final CharSequence RESET = AsciiString.cached("RateLimit-Reset");
    private static final CharSequence POLICY = AsciiString.cached("RateLimit-Policy");

    private final Map<CharSequence, CharSequence> unused;

    /** Found as a service. */
    public RateLimitHeaders() {
        unused = unused(GatewayConfig.of(ConfigProvider.getConfig()).limits());
    }

    private static Map<CharSequence, CharSequence> unused(GatewayConfig.Limits limits) {
        if (!limits.areCounted()) {
            return Map.of();
        }
        String limit = "" + limits.requests();
        String policy = limit + ";w=" + limits.window().toSeconds();
        return Map.of(LIMIT, limit, REMAINING, limit, RESET, "0", POLICY, policy);
    }

    @Override
    public void addTo(MultiMap headers, String path) {
        unused.forEach(headers::set);
    }

    static void say(Place place, MultiMap headers) {
        headers.set(REMAINING, "" + place.left()).set(RESET, "" + place.secondsUntilNext());
    }
}
