package uk.gov.education.ecf.benchmarks.participants;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.MeasuredService;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.suite.services.SuiteService;

/** A provider reads a hundred thousand participants through the gateway: by pages, and line by line. */
public final class SynchronisationBenchmark implements Benchmark {

    /** Of three providers, so that one of them has a hundred thousand. */
    private static final int PEOPLE = 300_000;

    private static final String LIST = "/api/v3/participants/ecf";
    private static final String LARGEST_PAGES = "?page%5Bper_page%5D=3000";
    private static final String LINES = "application/x-ndjson";
    private static final int ROUNDS = 3;
    private static final JsonFactory JSON = new JsonFactory();

    private String gateway;
    private String token;

    @Override
    public String title() {
        return "A hundred thousand participants, synchronised";
    }

    @Override
    public SuiteService service() {
        return SuiteService.PARTICIPANTS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        try (Database database = stack.database();
                MeasuredService door = stack.startGateway()) {
            ManyPeople.write(database, PEOPLE, 0);
            gateway = door.url();
            token = stack.tokenFor("aurora");
            List<MeasuredService> both = List.of(stack.service(), door);
            tell(report, "By pages of 3,000 along `links.next`", both, this::byPages);
            tell(report, "Line by line", both, () -> byLines(false));
            tell(report, "Line by line, compressed", both, () -> byLines(true));
            report.row("What has changed since, when nothing has", "%.1f ms", nothing());
        }
        report.note(
                "One client, through the gateway, with the token check, %d times; it parses each answer as a stream of JSON and keeps the number of resources only."
                        .formatted(ROUNDS));
        report.note(
                "Heaps are limited to 256 MiB. A collection leaves what is alive and what became old and is garbage by now.");
    }

    private void tell(Report report, String how, List<MeasuredService> both, Reading reading) throws IOException {
        List<Integer> before =
                both.stream().map(one -> one.gcLog().collections(0).size()).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long resources = reading.read();
            report.row(
                    round == 1 ? how : "- again",
                    "%.2f s, %,d participants",
                    (System.nanoTime() - start) / 1e9,
                    resources);
        }
        report.row(
                "- heap after a collection, service / gateway",
                "at most %d / %d MiB",
                most(both.get(0), before.get(0)),
                most(both.get(1), before.get(1)));
    }

    private static int most(MeasuredService of, int before) {
        return of.gcLog().collections(before).stream()
                .mapToInt(collection -> collection.after())
                .max()
                .orElse(0);
    }

    private long byPages() throws IOException {
        long resources = 0;
        for (String next = LIST + LARGEST_PAGES; next != null; ) {
            Answer page = get(next, "application/vnd.api+json", false);
            resources += page.resources();
            next = page.next();
        }
        return resources;
    }

    private long byLines(boolean compressed) throws IOException {
        return get(LIST, LINES, compressed).resources();
    }

    private double nothing() throws IOException {
        String changes = get(LIST, "application/vnd.api+json", false).changes();
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            get(changes, "application/vnd.api+json", false);
        }
        return (System.nanoTime() - start) / 1e6 / 100;
    }

    private Answer get(String path, String accept, boolean compressed) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(gateway + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", accept);
        connection.setRequestProperty("Accept-Encoding", compressed ? "gzip" : "identity");
        try (InputStream sent = new BufferedInputStream(connection.getInputStream(), 1 << 16);
                JsonParser body = JSON.createParser(compressed ? new GZIPInputStream(sent, 1 << 16) : sent)) {
            return answer(body);
        }
    }

    /** Each resource has one {@code attributes}. */
    private static Answer answer(JsonParser body) throws IOException {
        long resources = 0;
        String next = null;
        String changes = null;
        for (JsonToken token = body.nextToken(); token != null; token = body.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                switch (body.currentName().toLowerCase(Locale.ROOT)) {
                    case "attributes" -> resources++;
                    case "next" -> next = body.nextTextValue();
                    case "changes" -> changes = body.nextTextValue();
                    default -> {
                        // of no interest
                    }
                }
            }
        }
        return new Answer(resources, next, changes);
    }

    /** What a client keeps of an answer. */
    private record Answer(long resources, String next, String changes) {}

    /** All of it, once. */
    private interface Reading {
        long read() throws IOException;
    }
}
