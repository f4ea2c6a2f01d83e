package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;

/**
 * Tells a client whose chunks cannot be read that they cannot (400), where Vert.x would hang up without a word, or lets it read the
 * answer that it was given before they came.
 */
final class BrokenBodies extends ChannelInboundHandlerAdapter {

    private HttpServerRequest request;

    private BrokenBodies() {}

    /** From now on broken chunks on the request's connection are broken chunks of this request. */
    static void of(HttpServerRequest request) {
        ChannelHandlerContext channel = ((HttpServerConnection) request.connection()).channelHandlerContext();
        BrokenBodies present = channel.pipeline().get(BrokenBodies.class);
        if (present == null) {
            present = new BrokenBodies();
            channel.pipeline().addBefore(channel.name(), null, present);
        }
        present.request = request;
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) {
        if (message instanceof HttpContent content
                && content.decoderResult().isFailure()
                && isAnsweredWhollyOrNotAtAll()) {
            ReferenceCountUtil.release(message);
            hangUp();
        } else {
            channel.fireChannelRead(message);
        }
    }

    private boolean isAnsweredWhollyOrNotAtAll() {
        return request.response().ended() || !request.response().headWritten();
    }

    private void hangUp() {
        if (request.response().headWritten()) {
            Refused.unread(request);
        } else {
            Refused.unread(400, request);
        }
    }
}
