package uk.gov.education.ecf.providerclient.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** Reads the provider API with a token, compressed on the way. */
final class Api {

    private static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/vnd.api+json";
    private static final int UNAUTHORIZED = 401;
    private static final Duration UNTIL_IT_BEGINS = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI url;
    private final Tokens tokens;

    Api(URI url, Tokens tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    /** A whole list, line by line; the caller closes it. */
    BufferedReader lines(String address) throws IOException, InterruptedException {
        return new BufferedReader(new InputStreamReader(get(address, LINES), StandardCharsets.UTF_8));
    }

    /** One document; the caller closes it. */
    InputStream document(String address) throws IOException, InterruptedException {
        return get(address, JSON);
    }

    private InputStream get(String address, String mediaType) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = send(address, mediaType);
        if (answer.statusCode() == UNAUTHORIZED) {
            answer.body().close();
            tokens.forget();
            answer = send(address, mediaType);
        }
        if (answer.statusCode() != 200) {
            try (InputStream body = uncompressed(answer)) {
                String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                throw new UnexpectedAnswer("GET " + address, answer.statusCode(), answer.headers(), text);
            }
        }
        return uncompressed(answer);
    }

    private HttpResponse<InputStream> send(String address, String mediaType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(address))
                .timeout(UNTIL_IT_BEGINS)
                .header("Authorization", "Bearer " + tokens.token())
                .header("Accept", mediaType)
                .header("Accept-Encoding", "gzip")
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
    }

    private static InputStream uncompressed(HttpResponse<InputStream> answer) throws IOException {
        boolean compressed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return compressed ? new GZIPInputStream(answer.body()) : answer.body();
    }
}
