package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/** Accepts connections as Vert.x does, and sees to it that their first request is not taken for an upgrade. */
final class TransportWithoutUpgrades extends JDKTransport {

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
        super.configure(options, domainSocket, server);
        if (!options.isSsl()) {
            server.handler(new Accepting());
        }
    }

    @Sharable
    private static final class Accepting extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            ((Channel) accepted).pipeline().addFirst(new FirstBytes());
            server.fireChannelRead(accepted);
        }
    }
}
