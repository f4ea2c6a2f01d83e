package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.core.Future;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A body of many lines, each a JSON text of its own, that comes in batches as fast as it is taken: the next batch is asked for when the
 * one before it is on its way. Nothing is held between two batches.
 */
public final class Lines {

    /** What {@code Accept} becomes for whoever likes lines best. */
    static final String ASKED_FOR = MediaTypes.LINES + ", */*;q=0.1";

    private final Supplier<Future<List<String>>> batches;

    private final ContentCoding coding;

    private Lines(Supplier<Future<List<String>>> batches, ContentCoding coding) {
        this.batches = batches;
        this.coding = coding;
    }

    /**
     * The future fails when the first batch does, so that what cannot be read at all is answered as any other request.
     *
     * @param batches asked for one after another, until one is empty
     */
    public static Future<Lines> of(Supplier<Future<List<String>>> batches) {
        return batches.get().map(first -> new Lines(new First(first, batches), ContentCoding.IDENTITY));
    }

    /** Whether the client likes them best of what there is. */
    public static boolean areAskedFor(HttpHeaders headers) {
        return ASKED_FOR.equals(headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    /** An answer for which there are lines to be had instead, or that has them: caches are told that it depends on what was accepted. */
    public static Response amongOthers(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The same lines, each batch changed before it is written. */
    public Lines changedBy(Function<List<String>, Future<List<String>>> change) {
        return new Lines(() -> batches.get().flatMap(change), coding);
    }

    /** The same lines, to be written in that coding. */
    Lines in(ContentCoding wanted) {
        return new Lines(batches, wanted);
    }

    ContentCoding coding() {
        return coding;
    }

    /** The next batch; an empty one is the end. */
    Future<List<String>> next() {
        return batches.get();
    }

    /** Gives the batch that is there already, then the others. */
    private static final class First implements Supplier<Future<List<String>>> {

        private final Supplier<Future<List<String>>> others;
        private List<String> first;

        First(List<String> first, Supplier<Future<List<String>>> others) {
            this.first = first;
            this.others = others;
        }

        @Override
        public Future<List<String>> get() {
            if (first == null) {
                return others.get();
            }
            List<String> batch = first;
            first = null;
            return Future.succeededFuture(batch);
        }
    }
}
