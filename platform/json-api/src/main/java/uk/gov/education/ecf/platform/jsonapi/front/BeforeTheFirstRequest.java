package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;

/** Closes a connection that breaks before anything was asked on it, where Netty would warn that nobody has dealt with that. */
abstract class BeforeTheFirstRequest extends ChannelInboundHandlerAdapter {

    @Override
    public void exceptionCaught(ChannelHandlerContext connection, Throwable failure) {
        if (failure instanceof IOException) {
            connection.close();
        } else {
            connection.fireExceptionCaught(failure);
        }
    }
}
