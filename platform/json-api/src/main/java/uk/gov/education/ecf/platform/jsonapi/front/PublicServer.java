package uk.gov.education.ecf.platform.jsonapi.front;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Marks the servers of the API: they take no form fields at all, while the management server, which has no front door, keeps the
 * default. They read longer headers over HTTP/2 than they take, since the front door refuses these in the envelope where Netty has
 * no words.
 */
@ApplicationScoped
public class PublicServer implements HttpServerOptionsCustomizer {

    private static final int NO_FORM_FIELDS = 0;
    private static final long TIMES_READ = 8;

    static boolean isOne(HttpServerOptions options) {
        return options.getMaxFormFields() == NO_FORM_FIELDS;
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
        options.setMaxFormFields(NO_FORM_FIELDS);
        options.getInitialSettings().setMaxHeaderListSize(TIMES_READ * options.getMaxHeaderSize());
    }
}
