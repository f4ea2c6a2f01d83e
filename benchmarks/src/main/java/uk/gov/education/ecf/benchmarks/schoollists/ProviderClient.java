package uk.gov.education.ecf.benchmarks.schoollists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;

/** A provider that reads the schools of one cohort page after page, over one connection. */
final class ProviderClient {

    private static final String LIST = "/api/v3/schools/ecf?filter%5Bcohort%5D=2024&page%5Bper_page%5D=100";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String token;

    ProviderClient(BenchmarkStack stack) {
        url = stack.service().url();
        token = stack.tokenFor("aurora");
    }

    /** Follows {@code links.next} as long as there is one. */
    Walk byLinks(int mostPages) throws IOException {
        Walk walk = new Walk();
        for (String path = LIST; path != null && walk.pages() < mostPages; ) {
            JsonNode page = page(path, walk);
            path = page.path("links").path("next").textValue();
        }
        return walk;
    }

    /** Counts up {@code page[page]} as long as schools are found. */
    Walk byNumbers() throws IOException {
        Walk walk = new Walk();
        boolean more = true;
        for (int number = 1; more; number++) {
            more = !page(LIST + "&page%5Bpage%5D=" + number, walk)
                    .path("links")
                    .path("next")
                    .isNull();
        }
        return walk;
    }

    /** Measured until the last byte is there, parsed after that. */
    private JsonNode page(String path, Walk walk) throws IOException {
        long start = System.nanoTime();
        byte[] body = get(path);
        long took = System.nanoTime() - start;
        JsonNode page = JSON.readTree(body);
        walk.add(took, ids(page));
        return page;
    }

    private byte[] get(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes();
        }
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("data").spliterator(), false)
                .map(school -> school.path("id").textValue())
                .toList();
    }
}
