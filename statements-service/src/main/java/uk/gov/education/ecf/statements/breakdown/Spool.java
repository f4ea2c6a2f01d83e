package uk.gov.education.ecf.statements.breakdown;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import java.util.concurrent.atomic.AtomicLong;

/** Text that is written to its end and then read once, on disk in a file without a name: whatever ends this process or closes this frees its space. */
final class Spool {

    private static final int PIECE = 64 * 1024;

    private final AsyncFile file;

    private Spool(AsyncFile file) {
        this.file = file;
    }

    static Uni<Spool> open(Vertx vertx) {
        FileSystem files = vertx.fileSystem();
        OpenOptions options = new OpenOptions().setDeleteOnClose(true);
        return uni(files.createTempFile("line-items-", ".csv").flatMap(path -> files.open(path, options)))
                .map(Spool::new);
    }

    Uni<Void> write(String text) {
        return uni(file.write(Buffer.buffer(text)));
    }

    /** All of it, a piece whenever one is asked for; closed at the end, or when the reader goes away. */
    Multi<byte[]> read() {
        return Multi.createBy()
                .repeating()
                .uni(AtomicLong::new, this::next)
                .until(piece -> piece.length == 0)
                .onTermination()
                .call(this::close);
    }

    Uni<Void> close() {
        return uni(file.close());
    }

    private Uni<byte[]> next(AtomicLong read) {
        return uni(file.read(Buffer.buffer(PIECE), 0, read.get(), PIECE))
                .map(Buffer::getBytes)
                .invoke(piece -> read.addAndGet(piece.length));
    }

    private static <T> Uni<T> uni(Future<T> future) {
        return Uni.createFrom().completionStage(future.toCompletionStage());
    }
}
