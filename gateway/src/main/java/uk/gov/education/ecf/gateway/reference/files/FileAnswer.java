package uk.gov.education.ecf.gateway.reference.files;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.ContentCoding;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** Answers with a file: whole, compressed, or only that nothing has changed. */
public final class FileAnswer {

    private static final String READ = "GET, HEAD";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private FileAnswer() {}

    public static void to(HttpServerRequest request, ShownFile file) {
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            read(request, file);
        } else {
            request.response()
                    .setStatusCode(405)
                    .putHeader(HttpHeaders.ALLOW, READ)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON_API)
                    .end(Answers.envelope(List.of(TransportRefusals.of(405))));
        }
    }

    private static void read(HttpServerRequest request, ShownFile file) {
        ContentCoding coding = ContentCoding.preferred(
                request.getHeader(HttpHeaders.ACCEPT_ENCODING), file.forms().keySet());
        boolean compressed = coding != ContentCoding.IDENTITY;
        String tag = "\"" + file.version() + (compressed ? "-" + coding.word() : "") + "\"";
        HttpServerResponse response = request.response();
        tell(response.headers(), file, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        Buffer bytes = file.forms().get(coding);
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length()));
        if (compressed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.word());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(bytes);
        }
    }

    private static void tell(MultiMap headers, ShownFile file, String tag) {
        headers.set(HttpHeaders.ETAG, tag)
                .set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .set(HttpHeaders.CACHE_CONTROL, file.lasting() ? FOR_GOOD : ASK_AGAIN)
                .set("Content-Security-Policy", file.policy());
    }
}
