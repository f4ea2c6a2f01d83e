package uk.gov.education.ecf.benchmarks.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;

/** A provider that reads a list page after page, over one connection. */
public final class ProviderClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String list;
    private final String token;

    /** @param list path and query, with the size of a page */
    public ProviderClient(BenchmarkStack stack, String list) {
        url = stack.service().url();
        this.list = list;
        token = stack.tokenFor("aurora");
    }

    /** Follows {@code links.next} as long as there is one. */
    Walk byLinks(int mostPages) throws IOException {
        Walk walk = new Walk();
        for (String path = list; path != null && walk.pages() < mostPages; ) {
            JsonNode page = page(path, walk);
            path = page.path("links").path("next").textValue();
        }
        return walk;
    }

    /** Counts up {@code page[page]} as long as a page follows. */
    Walk byNumbers() throws IOException {
        Walk walk = new Walk();
        boolean more = true;
        for (int number = 1; more; number++) {
            more = !page(list + "&page%5Bpage%5D=" + number, walk)
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
                .map(item -> item.path("id").textValue())
                .toList();
    }
}
