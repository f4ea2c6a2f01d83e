package uk.gov.education.ecf.platform.jsonapi.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Lines without end, and how many take them. */
@Path("/internal/v1/endless-lines")
@Singleton
public class EndlessLinesResource {

    /** A megabyte that hardly gets smaller. */
    private static final List<String> BATCH =
            Stream.generate(EndlessLinesResource::line).limit(100).toList();

    private final AtomicInteger taking = new AtomicInteger();

    @GET
    public Uni<Response> lines(@Context RoutingContext request) {
        taking.incrementAndGet();
        request.addEndHandler(ended -> taking.decrementAndGet());
        return Uni.createFrom()
                .completionStage(Lines.of(() -> read(request.vertx()))
                        .map(EntityTag.of("endless")::on)
                        .toCompletionStage());
    }

    @GET
    @Path("/taking")
    public String taking() {
        return "" + taking;
    }

    private static Future<List<String>> read(Vertx vertx) {
        return Future.future(promise -> vertx.runOnContext(now -> promise.complete(BATCH)));
    }

    private static String line() {
        byte[] bytes = new byte[8000];
        ThreadLocalRandom.current().nextBytes(bytes);
        return '"' + Base64.getEncoder().encodeToString(bytes) + '"';
    }
}
