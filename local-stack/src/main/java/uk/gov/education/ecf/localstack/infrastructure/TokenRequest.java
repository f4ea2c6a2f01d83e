package uk.gov.education.ecf.localstack.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The client credentials request; the secret of every client of the local realm is its name followed by {@code -secret}. */
public record TokenRequest(String issuerUrl) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String tokenFor(String clientId) {
        try {
            HttpResponse<String> answer = Http.send(request(clientId), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StartFailure("Keycloak gives no token to the client '" + clientId + "': " + answer.body());
            }
            return JSON.readTree(answer.body()).get("access_token").textValue();
        } catch (IOException e) {
            throw new StartFailure(
                    "Keycloak does not answer at " + issuerUrl + ": start the suite with './ecf up' first.", e);
        }
    }

    private HttpRequest request(String clientId) {
        String form = "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + clientId + "-secret";
        return HttpRequest.newBuilder(URI.create(issuerUrl + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }
}
