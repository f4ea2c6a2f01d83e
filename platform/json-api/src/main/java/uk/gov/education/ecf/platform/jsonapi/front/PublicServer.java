package uk.gov.education.ecf.platform.jsonapi.front;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.NetServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sets up the servers of the API, and tells them from the management server, which has no front door. They take no form fields at all.
 * They read longer headers over HTTP/2 than they take, since the front door refuses these in the envelope where Netty has
 * no words.
 */
@ApplicationScoped
public class PublicServer implements HttpServerOptionsCustomizer {

    private static final int NO_FORM_FIELDS = 0;

    /** Connections that may wait to be accepted; of all settings the one by which such a server is known wherever it is made. */
    private static final int WAITING = 1024;

    private static final long TIMES_READ = 8;

    static boolean isOne(NetServerOptions options) {
        return options.getAcceptBacklog() == WAITING;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        customize(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customize(options);
    }

    private static void customize(HttpServerOptions options) {
        options.setMaxFormFields(NO_FORM_FIELDS).setAcceptBacklog(WAITING);
        options.getInitialSettings().setMaxHeaderListSize(TIMES_READ * options.getMaxHeaderSize());
    }
}
