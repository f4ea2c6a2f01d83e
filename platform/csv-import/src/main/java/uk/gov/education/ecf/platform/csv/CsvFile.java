package uk.gov.education.ecf.platform.csv;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** A file that was received to its end, is CSV with the columns that were asked for, and lies on disk until it is closed. */
public final class CsvFile implements AutoCloseable {

    private final StoredBody body;
    private final Charset charset;
    private final Header header;
    private final long rows;

    private CsvFile(StoredBody body, Charset charset, CsvColumns columns) throws IOException {
        this.body = body;
        this.charset = charset;
        RowReader reader = new RowReader(body.open(), this.charset);
        this.header = Header.of(reader.next(), columns);
        this.rows = count(reader);
    }

    /**
     * Receives a body and reads through it once, on a worker thread; the caller gets the file where it is, and closes it. The
     * character set is that of a UTF-8 byte order mark, else the one of the content type. Without either it is UTF-8 where no more
     * bytes speak against that than characters for it, so that a stray byte spoils its row and not the others; the given one
     * where nothing speaks for UTF-8. Fails with {@link RequestRefused}: 400 when the file as a whole is no CSV, lacks columns or
     * may be in either character set, 413 when it is too large, 415 when its character set is unknown.
     *
     * @param contentType may be null
     */
    public static Uni<CsvFile> receive(InputStream body, String contentType, CsvColumns columns, Charset unlessGiven) {
        return Worker.call(() -> {
            Optional<Charset> named = Charsets.of(contentType);
            StoredBody stored = StoredBody.receive(body);
            try {
                return new CsvFile(stored, charset(stored, named, unlessGiven), columns);
            } catch (IOException | RuntimeException | Error e) {
                stored.close();
                throw e;
            }
        });
    }

    /** How many there are, rejected ones included; the header and blank lines are none. */
    public long rows() {
        return rows;
    }

    /**
     * All rows in their order, at most so many at a time and never none. The next ones are read, on a worker thread, when they
     * are asked for; they arrive where the caller is.
     */
    public Multi<List<CsvRow>> chunks(int most) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new Chunks(this, most), chunks -> Worker.call(chunks::next))
                .until(List::isEmpty);
    }

    /** Frees the space on disk. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Header header() {
        return header;
    }

    RowReader rowsAfterHeader() throws IOException {
        RowReader reader = new RowReader(body.open(), charset);
        reader.next();
        return reader;
    }

    private static Charset charset(StoredBody body, Optional<Charset> named, Charset unlessGiven) throws IOException {
        if (body.isMarkedAsUtf8()) {
            return StandardCharsets.UTF_8;
        }
        return named.isPresent() ? named.get() : guessed(body.utf8Evidence(), unlessGiven);
    }

    private static Charset guessed(Utf8Evidence evidence, Charset otherwise) {
        if (evidence.isContradictory()) {
            throw CsvRefusals.mixedCharsets();
        }
        return evidence.isUtf8() ? StandardCharsets.UTF_8 : otherwise;
    }

    private static long count(RowReader reader) throws IOException {
        long rows = 0;
        while (reader.next().isPresent()) {
            rows++;
        }
        return rows;
    }
}
