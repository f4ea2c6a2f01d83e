package uk.gov.education.ecf.providerclient.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Brings the copy of one list up to date. */
final class Synchronisation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final Patience patience;
    private final FollowedList list;
    private final Copy copy;
    private final Part part;

    Synchronisation(Api api, Patience patience, FollowedList list, Path folder) {
        this.api = api;
        this.patience = patience;
        this.list = list;
        this.copy = new Copy(folder.resolve(list.name() + ".ndjson"));
        this.part = new Part(folder.resolve(list.name() + ".ndjson.part"));
    }

    Changed run() throws IOException, InterruptedException {
        Changed whole = copy.changes().isPresent() ? Changed.NOTHING : readWhole();
        try {
            return whole.and(followChanges());
        } catch (UnexpectedAnswer e) {
            if (!e.isPositionUnknown()) {
                throw e;
            }
            return readWhole().and(followChanges());
        }
    }

    private Changed readWhole() throws IOException, InterruptedException {
        patience.ask(this::readOn);
        long read = copy.replaceBy(part);
        part.delete();
        return new Changed(read, 0, 0);
    }

    /** Goes on behind the last line that has come, in this run or in one before. */
    private Void readOn() throws IOException, InterruptedException {
        if (part.changes().isEmpty()) {
            Optional<String> behind = part.cursor();
            try (BufferedReader lines = api.lines(
                    list.address() + behind.map(Synchronisation::after).orElse(""))) {
                part.append(lines);
            }
        }
        if (part.changes().isEmpty()) {
            throw new EOFException("the list of " + list.name() + " broke off");
        }
        return null;
    }

    /** Until there are no more. Each answer is in the copy, together with where to go on, before the next one is asked for. */
    private Changed followChanges() throws IOException, InterruptedException {
        Changed all = Changed.NOTHING;
        while (true) {
            String changes = copy.changes().orElseThrow();
            JsonNode told = patience.ask(() -> read(changes));
            if (told.path("data").isEmpty()) {
                return all;
            }
            all = all.and(copy.apply(told));
        }
    }

    private JsonNode read(String address) throws IOException, InterruptedException {
        try (InputStream document = api.document(address)) {
            return JSON.readTree(document);
        }
    }

    private static String after(String cursor) {
        return "&page%5Bafter%5D=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
