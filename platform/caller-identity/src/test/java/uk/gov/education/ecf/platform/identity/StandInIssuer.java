package uk.gov.education.ecf.platform.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import uk.gov.education.ecf.platform.testkit.SigningKey;

/** An issuer that is away until it is told to appear, changes its key on demand and signs whatever it is asked to, which Keycloak does not. */
public class StandInIssuer implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger keyRequests = new AtomicInteger();
    private int port;
    private volatile SigningKey key = SigningKey.called("first");
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("quarkus.oidc.auth-server-url", url());
    }

    /** After the infrastructure, whose issuer this one replaces. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(StandInIssuer.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    void appear() {
        if (server != null) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/.well-known/openid-configuration", this::discovery);
            server.createContext("/keys", this::keys);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void changeKey(String newId) {
        key = SigningKey.called(newId);
    }

    /** How often the keys were asked for. */
    int keyRequests() {
        return keyRequests.get();
    }

    /** A token of a provider, but for what the test changes about it. */
    String token(Consumer<Map<String, Object>> change) {
        return token(key.id(), change);
    }

    /** Signed with the present key, and names another. */
    String token(String namedKey, Consumer<Map<String, Object>> change) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                url(),
                "aud",
                "ecf-api",
                "sub",
                "somebody",
                "typ",
                "Bearer",
                "iat",
                now,
                "exp",
                now + 600,
                "lead_provider_id",
                "a0000000-0000-4000-8000-000000000001",
                "realm_access",
                Map.of("roles", List.of("lead-provider"))));
        change.accept(claims);
        String content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", namedKey)) + "." + part(claims);
        return content + "." + key.sign(content);
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, Map.of("issuer", url(), "jwks_uri", url() + "/keys"));
    }

    private void keys(HttpExchange exchange) throws IOException {
        keyRequests.incrementAndGet();
        answer(exchange, Map.of("keys", List.of(key.published())));
    }

    private static void answer(HttpExchange exchange, Map<String, Object> document) throws IOException {
        byte[] body = JSON.writeValueAsBytes(document);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String part(Map<String, Object> part) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
