package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.impl.Http1xOrH2CHandler;
import java.nio.charset.StandardCharsets;

/**
 * Lets a connection begin with HTTP/2 or speak HTTP/1 for good. Vert.x looks for the preface of HTTP/2 in the first bytes and, when
 * it is not there, for a request to upgrade in the first request, which it answers itself, or not at all. So the bytes are handed on
 * in two parts: up to the one that tells that this is HTTP/1, and, with the upgrade taken out of the request, the rest.
 */
final class FirstBytes extends BeforeTheFirstRequest {

    private static final byte[] PREFACE = Http1xOrH2CHandler.HTTP_2_PREFACE.getBytes(StandardCharsets.US_ASCII);
    private static final String UPGRADES = "h2c";

    private int seen;

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        int like = likePreface(bytes);
        seen += like;
        if (like == bytes.readableBytes() || seen == PREFACE.length) {
            SlowHeads.leaveToHttp2If(seen == PREFACE.length, connection.pipeline());
            handOn(connection, bytes, seen == PREFACE.length);
            return;
        }
        connection.fireChannelRead(bytes.readRetainedSlice(like + 1));
        ChannelPipeline pipeline = connection.pipeline();
        if (pipeline.get(UPGRADES) != null) {
            pipeline.addBefore(UPGRADES, null, new FirstRequest());
        }
        handOn(connection, bytes, true);
    }

    private int likePreface(ByteBuf bytes) {
        int most = Math.min(bytes.readableBytes(), PREFACE.length - seen);
        int like = 0;
        while (like < most && bytes.getByte(bytes.readerIndex() + like) == PREFACE[seen + like]) {
            like++;
        }
        return like;
    }

    private void handOn(ChannelHandlerContext connection, ByteBuf bytes, boolean decided) {
        connection.fireChannelRead(bytes);
        if (decided) {
            connection.pipeline().remove(this);
        }
    }

    private static final class FirstRequest extends BeforeTheFirstRequest {

        @Override
        public void channelRead(ChannelHandlerContext connection, Object message) {
            if (message instanceof HttpRequest request) {
                request.headers().remove(HttpHeaderNames.UPGRADE);
                connection.pipeline().remove(this);
            }
            connection.fireChannelRead(message);
        }
    }
}
