package uk.gov.education.ecf.gateway.forwarding;

import io.netty.util.AsciiString;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.front.RequestId;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;

/** Which headers go on, and which are about one connection alone (RFC 9110, 7.6) or nothing that a caller may say. */
final class EndToEnd {

    /** About one connection; the framing of a message is made anew for the next one. */
    private static final List<CharSequence> HOP_BY_HOP = names(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /** Met or replaced here: only what stands in front of the gateway knows whom it forwards for, and that is not for the services. */
    private static final List<CharSequence> NOT_FOR_SERVICES = names(
            "host",
            "content-length",
            "expect",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "x-forwarded-server",
            "x-forwarded-ssl",
            "x-real-ip");

    /** The client adds those of the gateway's own span, whose parent the caller's is. */
    private static final List<CharSequence> TRACE =
            names(W3CTraceContextPropagator.getInstance().fields().toArray(String[]::new));

    /** How services are built is nobody's business. */
    private static final List<CharSequence> NOT_FOR_CALLERS = names("server", "x-powered-by");

    /** Everything that begins like this is between the gateway and the services, in whatever way a service may spell it. */
    private static final String INTERNAL = "x-ecf-";

    private static final CharSequence VIA = AsciiString.cached("via");
    private static final String GATEWAY = "1.1 ecf-gateway";
    private static final List<String> HARMLESS_OPTIONS = List.of("close", "keep-alive");

    private EndToEnd() {}

    static void toService(MultiMap from, MultiMap to) {
        copy(from, to);
        removeInternal(to);
        NOT_FOR_SERVICES.forEach(to::remove);
        TRACE.forEach(to::remove);
        keep(RequestId.HEADER, from, to);
        keep(InternalHeaders.EVENTS, from, to);
        to.add(VIA, GATEWAY);
    }

    /**
     * What the gateway itself says stays, but for how the answer may be kept. An answer without a body has nothing to frame; only that
     * to a HEAD may say how long the body would be.
     */
    static void toCaller(MultiMap from, MultiMap to, boolean saysLength) {
        if (from.contains(HttpHeaders.CACHE_CONTROL)) {
            to.remove(HttpHeaders.CACHE_CONTROL);
        }
        List<Map.Entry<String, String>> own = to.entries();
        copy(from, to);
        NOT_FOR_CALLERS.forEach(to::remove);
        removeInternal(to);
        own.forEach(said -> to.set(said.getKey(), said.getValue()));
        if (!saysLength) {
            to.remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    private static void copy(MultiMap from, MultiMap to) {
        to.addAll(from);
        from.getAll(HttpHeaders.CONNECTION).forEach(options -> removeNamed(options, to));
        HOP_BY_HOP.forEach(to::remove);
    }

    private static void removeInternal(MultiMap headers) {
        headers.names().stream().filter(EndToEnd::isInternal).toList().forEach(headers::remove);
    }

    private static boolean isInternal(String name) {
        return name.replace('_', '-').regionMatches(true, 0, INTERNAL, 0, INTERNAL.length());
    }

    private static void removeNamed(String options, MultiMap headers) {
        if (!HARMLESS_OPTIONS.contains(options)) {
            Stream.of(options.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(headers::remove);
        }
    }

    /** The suite's own, even where a caller called them its connection's. */
    private static void keep(String name, MultiMap from, MultiMap to) {
        String value = from.get(name);
        if (value != null) {
            to.set(name, value);
        }
    }

    private static List<CharSequence> names(String... names) {
        return Stream.of(names).<CharSequence>map(AsciiString::cached).toList();
    }
}
