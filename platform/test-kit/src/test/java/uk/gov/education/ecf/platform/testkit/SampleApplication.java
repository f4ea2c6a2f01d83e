package uk.gov.education.ecf.platform.testkit;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The application under test of this module's own tests: it tells who asks and what it was sent. */
@ApplicationScoped
class SampleApplication {

    @ConfigProperty(name = "ECF_DATABASE_PORT")
    int databasePort;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    void routes(@Observes Router router) {
        router.get("/configuration")
                .handler(context -> answer(
                        context,
                        new JsonObject()
                                .put("database_port", databasePort)
                                .put("bootstrap_servers", bootstrapServers)));
        router.route().handler(BodyHandler.create(false));
        router.get("/api/caller").handler(this::caller);
        router.get("/internal/caller").handler(this::caller);
        router.post("/api/echo")
                .handler(context -> answer(
                        context,
                        new JsonObject()
                                .put("content_type", context.request().getHeader("content-type"))
                                .put("body", context.body().asString())));
    }

    private void caller(RoutingContext context) {
        JsonWebToken token = (JsonWebToken)
                ((QuarkusHttpUser) context.user()).getSecurityIdentity().getPrincipal();
        answer(
                context,
                new JsonObject().put("client", (String) token.getClaim("azp")).put("lead_provider_id", (String)
                        token.getClaim("lead_provider_id")));
    }

    private static void answer(RoutingContext context, JsonObject body) {
        context.response().putHeader("content-type", "application/vnd.api+json").end(body.encode());
    }
}
