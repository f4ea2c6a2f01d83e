package uk.gov.education.ecf.providerclient.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The token of a client, asked for with its id and secret; a new one before the old one ends. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long SECONDS_TO_SPARE = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final String clientId;
    private final String clientSecret;
    private String token;
    private long endsAtNanos;

    Tokens(URI url, String clientId, String clientSecret) {
        this.url = url;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    String token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - endsAtNanos > 0) {
            JsonNode answer = ask();
            long lasts = Math.max(0, answer.path("expires_in").asLong() - SECONDS_TO_SPARE);
            token = answer.path("access_token").asText();
            endsAtNanos = System.nanoTime() + Duration.ofSeconds(lasts).toNanos();
        }
        return token;
    }

    /** It was not taken: the next one is another. */
    void forget() {
        token = null;
    }

    private JsonNode ask() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(clientSecret);
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new UnexpectedAnswer("POST " + url, answer.statusCode(), answer.headers(), answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
