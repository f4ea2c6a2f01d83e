package uk.gov.education.ecf.benchmarks.registerimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;

/** The department's client of the import. */
public final class RegisterImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    public RegisterImport(BenchmarkStack stack) {
        address = URI.create(stack.service().url() + "/internal/v1/schools/import");
        token = stack.tokenFor("dfe-service");
    }

    /** What the import told, and how long it took, upload included. */
    public record Outcome(double seconds, long read, long created, long changed, long unchanged, long rejected) {

        private static Outcome of(JsonNode report, long nanos) {
            return new Outcome(
                    nanos / 1e9,
                    report.path("read").asLong(),
                    report.path("created").asLong(),
                    report.path("changed").asLong(),
                    report.path("unchanged").asLong(),
                    report.path("rejected").size()
                            + report.path("rejected_not_listed").asLong());
        }

        double rowsPerSecond() {
            return read / seconds;
        }
    }

    public Outcome post(Path file) throws IOException, InterruptedException {
        HttpRequest request = request()
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(file))
                .build();
        long start = System.nanoTime();
        JsonNode report = answer(request);
        return Outcome.of(report, System.nanoTime() - start);
    }

    /** What the service tells of its imports, newest first. */
    JsonNode follow() throws IOException, InterruptedException {
        return answer(request().GET().build());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(request.method() + " " + request.uri() + " was answered " + response.statusCode()
                    + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }
}
