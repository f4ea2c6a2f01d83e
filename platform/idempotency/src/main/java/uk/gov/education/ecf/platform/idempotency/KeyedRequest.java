package uk.gov.education.ecf.platform.idempotency;

import io.smallrye.common.vertx.ContextLocals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.education.ecf.platform.jsonapi.body.BodyDigest;
import uk.gov.education.ecf.platform.jsonapi.openapi.RepeatableWrites;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * A request that came with a key, kept with its Vert.x context.
 *
 * @param address method, path and query: a key belongs to one address as it does to one body
 */
record KeyedRequest(String key, String address, BodyDigest body) {

    static final String HEADER = RepeatableWrites.KEY;

    private static final String LOCAL = "ecf.keyed-request";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    /** The one at hand; empty when it came without a key. */
    static Optional<KeyedRequest> current() {
        return ContextLocals.get(LOCAL);
    }

    /**
     * Has the request at hand take effect once.
     *
     * @param keys the values of the header, one of which is right
     * @throws RequestRefused 400 when they are no key
     */
    static void begin(List<String> keys, String address) {
        if (keys.size() != 1 || !KEY.matcher(keys.get(0)).matches()) {
            throw new RequestRefused(KeyRefusals.KEY_INVALID);
        }
        ContextLocals.put(LOCAL, new KeyedRequest(keys.get(0), address, BodyDigest.begin()));
    }

    /** Equal for equal requests, and for no others. */
    String fingerprint() {
        return body.with(address.getBytes(StandardCharsets.UTF_8));
    }
}
