package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection on which the head of a request takes too long: one that drips would hold it for ever, because something always happens
 * on it. Stands where bytes come in; {@link Read} tells it what they are. Bodies have limits of their own.
 */
final class SlowHeads extends ChannelInboundHandlerAdapter {

    private final Duration within;
    private boolean headExpected = true;
    private Future<?> late;

    SlowHeads(Duration within) {
        this.within = within;
    }

    /** To be called while the first request of the connection is dealt with, or any later one. */
    static void listenTo(ChannelHandlerContext server) {
        ChannelPipeline pipeline = server.pipeline();
        SlowHeads heads = pipeline.get(SlowHeads.class);
        if (heads != null && pipeline.get(Read.class) == null) {
            heads.arrived();
            pipeline.addBefore(server.name(), null, heads.new Read());
        }
    }

    /** Its heads are frames, of which there is room for one at a time. */
    static void leaveToHttp2If(boolean begun, ChannelPipeline pipeline) {
        if (begun && pipeline.get(SlowHeads.class) != null) {
            pipeline.remove(SlowHeads.class);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext connection) {
        arrived();
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        if (headExpected && late == null) {
            late = connection.executor().schedule(() -> connection.close(), within.toMillis(), TimeUnit.MILLISECONDS);
        }
        connection.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        arrived();
        connection.fireChannelInactive();
    }

    private void arrived() {
        headExpected = false;
        if (late != null) {
            late.cancel(false);
            late = null;
        }
    }

    /** Where requests have been read from the bytes. */
    private final class Read extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext connection, Object message) {
            if (message instanceof HttpRequest) {
                arrived();
            }
            if (message instanceof LastHttpContent) {
                headExpected = true;
            }
            connection.fireChannelRead(message);
        }
    }
}
