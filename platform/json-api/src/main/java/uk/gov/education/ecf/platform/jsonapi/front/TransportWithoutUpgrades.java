package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Accepts connections as Vert.x does, and sees to it that their first request is not taken for an upgrade and that none takes too long to say what it wants. */
final class TransportWithoutUpgrades extends JDKTransport {

    private static final String HEAD_WITHIN = "ecf.http.head-within";

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
        super.configure(options, domainSocket, server);
        if (!options.isSsl()) {
            server.handler(new Accepting(headWithin(options)));
        }
    }

    /** Of the servers of the API alone: the others have no front door that would tell when a head is there. */
    private static Optional<Duration> headWithin(NetServerOptions options) {
        return PublicServer.isOne(options)
                ? ConfigProvider.getConfig().getOptionalValue(HEAD_WITHIN, Duration.class)
                : Optional.empty();
    }

    @Sharable
    private static final class Accepting extends ChannelInboundHandlerAdapter {

        private final Optional<Duration> headWithin;

        Accepting(Optional<Duration> headWithin) {
            this.headWithin = headWithin;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            ChannelPipeline connection = ((Channel) accepted).pipeline();
            connection.addFirst(new FirstBytes());
            headWithin.ifPresent(limit -> connection.addFirst(new SlowHeads(limit)));
            server.fireChannelRead(accepted);
        }
    }
}
