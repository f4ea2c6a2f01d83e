package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;
import uk.gov.education.ecf.platform.jsonapi.http.UnreadBody;

/** The envelope for requests that no route will see. */
final class Refused {

    static final String RETRY_AFTER = "Retry-After";

    /** In seconds. */
    static final String SOON = "1";

    private static final String METHODS = "GET, HEAD, POST, PUT";
    private static final int SECONDS_TO_READ_THE_ANSWER = 5;

    private Refused() {}

    /** After a request that contradicts itself nothing that follows on its connection can be trusted. */
    static void with(int status, HttpServerRequest request) {
        if (isMalformed(status) && request.version() != HttpVersion.HTTP_2) {
            unread(status, request);
            return;
        }
        request.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON_API);
        if (status == 405) {
            request.response().putHeader(HttpHeaders.ALLOW, METHODS);
        }
        UnreadBody.hangUpUnlessRead(request);
        request.response().end(envelope(status));
    }

    /** Answers and hangs up without reading on. */
    static void unread(int status, HttpServerRequest request) {
        hangUpAfter(answer(status, request), channelOf(request));
    }

    /** Hangs up after an answer that was given already, without reading on. */
    static void unread(HttpServerRequest answered) {
        ChannelHandlerContext channel = channelOf(answered);
        channel.executor()
                .execute(() -> hangUpAfter(Unpooled.EMPTY_BUFFER, channel)); // another thread's answer may wait there
    }

    /** The connection is closed in two steps, since one that is closed while bytes still arrive takes the answer with it. */
    private static void hangUpAfter(Object last, ChannelHandlerContext channel) {
        channel.pipeline().addBefore(channel.name(), null, new Discarded());
        channel.writeAndFlush(last).addListener(written -> {
            if (channel.channel() instanceof SocketChannel socket) {
                socket.shutdownOutput();
            }
            channel.executor().schedule(() -> channel.close(), SECONDS_TO_READ_THE_ANSWER, TimeUnit.SECONDS);
        });
    }

    private static ChannelHandlerContext channelOf(HttpServerRequest request) {
        return ((HttpServerConnection) request.connection()).channelHandlerContext();
    }

    private static boolean isMalformed(int status) {
        return status == 400 || status == 505;
    }

    private static DefaultFullHttpResponse answer(int status, HttpServerRequest request) {
        byte[] body = envelope(status).getBytes(StandardCharsets.UTF_8);
        boolean head = request.method() == HttpMethod.HEAD;
        DefaultFullHttpResponse answer = new DefaultFullHttpResponse(
                io.netty.handler.codec.http.HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(status),
                head ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
        request.response().headers().forEach(said -> answer.headers().add(said.getKey(), said.getValue()));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaTypes.JSON_API)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(RequestId.HEADER, RequestId.from(request.getHeader(RequestId.HEADER)));
        return answer;
    }

    private static String envelope(int status) {
        return Answers.envelope(List.of(TransportRefusals.of(status)));
    }

    /** Whatever still comes on a connection that was given up. */
    private static final class Discarded extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext channel, Object message) {
            ReferenceCountUtil.release(message);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext channel, Throwable failure) {
            channel.close();
        }
    }
}
