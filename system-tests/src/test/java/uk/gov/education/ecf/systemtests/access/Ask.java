package uk.gov.education.ecf.systemtests.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.Http;

/** One request, with nothing added to it. */
final class Ask {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Ask() {}

    /** @param body null for none */
    static HttpResponse<String> send(String method, String address, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(LIMIT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return Http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        }
    }
}
