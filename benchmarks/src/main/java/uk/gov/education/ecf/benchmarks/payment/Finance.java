package uk.gov.education.ecf.benchmarks.payment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What DfE asks of statements-service. */
record Finance(HttpClient http, String url, String token) {

    static final String STATEMENT = "5ea50000-0000-4000-8000-000000000001";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate CUT_OFF = LocalDate.now().plusDays(30);

    void plan(String provider) throws IOException, InterruptedException {
        send(
                "PUT",
                "/internal/v1/lead-providers/" + provider + "/cohorts/2024/contract",
                Map.of(
                        "recruitment_target",
                        9000,
                        "set_up_fee",
                        "149651",
                        "uplift_amount",
                        "100",
                        "vat_chargeable",
                        true,
                        "bands",
                        List.of(band(1, 4000, "995"), band(4001, 8000, "979"), band(8001, 9500, "966"))));
        send(
                "PUT",
                "/internal/v1/statements/" + STATEMENT,
                Map.of(
                        "lead_provider_id",
                        provider,
                        "cohort",
                        "2024",
                        "month",
                        "January",
                        "year",
                        "2027",
                        "cut_off_date",
                        CUT_OFF.toString(),
                        "payment_date",
                        CUT_OFF.plusDays(25).toString(),
                        "output_fee",
                        true));
    }

    void cutOff() throws IOException, InterruptedException {
        send(
                "POST",
                "/internal/v1/cut-off-runs",
                Map.of("as_of", CUT_OFF.plusDays(1).toString()));
    }

    void authorise() throws IOException, InterruptedException {
        send("POST", "/internal/v1/statements/" + STATEMENT + "/payment-authorisation", Map.of());
    }

    String breakdown() throws IOException, InterruptedException {
        return send("GET", "/internal/v1/statements/" + STATEMENT + "/breakdown", null);
    }

    private static Map<String, Object> band(int min, int max, String price) {
        return Map.of("min", min, "max", max, "per_participant", price);
    }

    private String send(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
