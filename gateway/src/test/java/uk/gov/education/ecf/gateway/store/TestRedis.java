package uk.gov.education.ecf.gateway.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.localstack.infrastructure.RedisServer;

/**
 * A Redis of the tests' own, which can go away and come back at its port, as empty as a new one. Registered as an extension it is there
 * for as long as they run.
 */
public final class TestRedis implements BeforeAllCallback, AfterAllCallback {

    /** Beside the logs of the other servers, for reading after a failure. */
    private static final Path FOLDER = Path.of("target", "infrastructure");

    private final RedisServer server =
            new RedisServer(ProjectRoot.find(), FOLDER, Ports.free(), FOLDER.resolve("redis.log"));

    /** The JVM leaves none behind, whatever becomes of the tests. */
    public TestRedis() {
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        comeBack();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        goAway();
    }

    public String url() {
        return server.url();
    }

    public void comeBack() {
        server.start();
    }

    public void goAway() {
        server.stop();
    }

    /** Asks it something over a connection of its own. */
    public Response ask(Command command, String... arguments) {
        Vertx vertx = Vertx.vertx();
        try {
            Request request = Request.cmd(command);
            for (String argument : arguments) {
                request.arg(argument);
            }
            return await(Redis.createClient(vertx, url()).send(request));
        } finally {
            await(vertx.close());
        }
    }

    public static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
