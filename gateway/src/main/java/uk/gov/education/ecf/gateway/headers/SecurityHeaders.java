package uk.gov.education.ecf.gateway.headers;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.platform.jsonapi.front.AnswerHeaders;

/**
 * No answer is guessed at, framed or told to other sites, none of the API is a page of its own or kept by anybody unless it says so
 * itself: what is read says that it may be kept by its reader and asked for again by its tag.
 */
public final class SecurityHeaders implements AnswerHeaders {

    private static final String API = "/api/";

    private static final CharSequence CONTENT_TYPE_OPTIONS = AsciiString.cached("X-Content-Type-Options");
    private static final CharSequence FRAME_OPTIONS = AsciiString.cached("X-Frame-Options");
    private static final CharSequence REFERRER_POLICY = AsciiString.cached("Referrer-Policy");
    private static final CharSequence RESOURCE_POLICY = AsciiString.cached("Cross-Origin-Resource-Policy");
    private static final CharSequence CONTENT_POLICY = AsciiString.cached("Content-Security-Policy");
    private static final CharSequence TRANSPORT_SECURITY = AsciiString.cached("Strict-Transport-Security");
    private static final CharSequence CACHE_CONTROL = AsciiString.cached("Cache-Control");

    private static final CharSequence NOTHING_AT_ALL = AsciiString.cached("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NO_FRAMES = AsciiString.cached("frame-ancestors 'none'");
    private static final CharSequence NOSNIFF = AsciiString.cached("nosniff");
    private static final CharSequence DENY = AsciiString.cached("DENY");
    private static final CharSequence NO_REFERRER = AsciiString.cached("no-referrer");
    private static final CharSequence SAME_ORIGIN = AsciiString.cached("same-origin");
    private static final CharSequence NO_STORE = AsciiString.cached("no-store");

    private final Optional<CharSequence> transportSecurity;

    /** Found as a service. */
    public SecurityHeaders() {
        transportSecurity = GatewayConfig.of(ConfigProvider.getConfig())
                .strictTransportSecurity()
                .map(AsciiString::cached);
    }

    @Override
    public void addTo(MultiMap headers, String path) {
        boolean page = path != null && !path.startsWith(API);
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF)
                .set(FRAME_OPTIONS, DENY)
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(RESOURCE_POLICY, SAME_ORIGIN)
                .set(CONTENT_POLICY, page ? NO_FRAMES : NOTHING_AT_ALL);
        transportSecurity.ifPresent(value -> headers.set(TRANSPORT_SECURITY, value));
        if (!page) {
            headers.set(CACHE_CONTROL, NO_STORE);
        }
    }
}
