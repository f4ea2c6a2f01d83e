package uk.gov.education.ecf.platform.jsonapi.front;

import io.quarkus.vertx.core.runtime.VertxMDC;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that follows a request through the suite and back to the caller: the caller's own as far as it is harmless, or a fresh one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Under which it stands in every line that is logged for the request. */
    public static final String IN_LOGS = "requestId";

    private static final int LONGEST = 255;
    private static final Pattern HARMFUL = Pattern.compile("[^\\w@-]");

    private RequestId() {}

    /**
     * @param given what the caller sent, or null
     * @return 1 to 255 characters that may stand in a header and in a log
     */
    public static String from(String given) {
        String kept = given == null ? "" : HARMFUL.matcher(given).replaceAll("");
        if (kept.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }

    /** It goes with the context of the request, like the trace. */
    static void standInLogs(HttpServerRequest request, String id) {
        Context context = ((HttpServerRequestInternal) request).context();
        if (VertxContext.isDuplicatedContext(context)) {
            VertxMDC.INSTANCE.put(IN_LOGS, id, context);
        }
    }
}
