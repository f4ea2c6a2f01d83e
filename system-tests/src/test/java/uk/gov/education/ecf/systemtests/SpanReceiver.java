package uk.gov.education.ecf.systemtests;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Takes spans as a collector would (OTLP over gRPC), for as long as the JVM runs. */
public final class SpanReceiver {

    /** A gRPC message that says nothing: not compressed, no bytes. */
    private static final Buffer TAKEN = Buffer.buffer(new byte[5]);

    private static final int LENGTH_AT = 1;
    private static final int MESSAGE_AT = 5;

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /**
     * @param service that was at work
     * @param kind    {@code SERVER}, {@code CLIENT}, {@code CONSUMER} or {@code INTERNAL}
     * @param parent  empty where there is none
     */
    public record Span(String service, String kind, String name, String trace, String id, String parent) {}

    SpanReceiver() {
        server = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1))
                .createHttpServer()
                .requestHandler(this::take)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /** What has come of that trace. */
    public List<Span> of(String trace) {
        return spans.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    private void take(HttpServerRequest request) {
        request.bodyHandler(body -> {
            Buffer message = body.slice(MESSAGE_AT, MESSAGE_AT + body.getInt(LENGTH_AT));
            spans.addAll(read(message));
            request.response()
                    .putHeader("content-type", "application/grpc")
                    .putTrailer("grpc-status", "0")
                    .end(TAKEN);
        });
    }

    private static List<Span> read(Buffer message) {
        try {
            return ExportTraceServiceRequest.parseFrom(message.getBytes()).getResourceSpansList().stream()
                    .flatMap(SpanReceiver::spans)
                    .toList();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<Span> spans(ResourceSpans resource) {
        String service = name(resource.getResource());
        return resource.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> new Span(
                        service,
                        span.getKind().name().replace("SPAN_KIND_", ""),
                        span.getName(),
                        hex(span.getTraceId()),
                        hex(span.getSpanId()),
                        hex(span.getParentSpanId())));
    }

    private static String name(Resource resource) {
        return resource.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
