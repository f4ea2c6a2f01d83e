package uk.gov.education.ecf.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import uk.gov.education.ecf.localstack.infrastructure.Http;

/**
 * Where an application under test learns about Keycloak: it passes on Keycloak's own documents and adds one key to those that sign
 * tokens. So real tokens are verified as ever, and a token that Keycloak would never issue (over, or for another audience) is refused for
 * that reason and not for its signature.
 */
public final class IssuerWithOneMoreKey implements AutoCloseable {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final String KEYS = "/protocol/openid-connect/certs";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuerUrl;
    private final SigningKey key;
    private final HttpServer server;

    /** @param issuerUrl Keycloak's */
    public IssuerWithOneMoreKey(String issuerUrl, SigningKey key) {
        this.issuerUrl = issuerUrl;
        this.key = key;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                DISCOVERY, exchange -> answer(exchange, fromKeycloak(DISCOVERY).put("jwks_uri", url() + KEYS)));
        server.createContext(KEYS, exchange -> answer(exchange, keysOfBoth()));
        server.start();
    }

    /** What the application takes for the issuer's address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The one more. */
    public SigningKey key() {
        return key;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JsonNode keysOfBoth() throws IOException {
        ObjectNode document = fromKeycloak(KEYS);
        ((ArrayNode) document.get("keys")).addPOJO(key.published());
        return document;
    }

    /** While Keycloak is away this fails, and the connection ends without an answer as one to Keycloak would. */
    private ObjectNode fromKeycloak(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuerUrl + path)).build();
        return (ObjectNode) JSON.readTree(
                Http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static void answer(HttpExchange exchange, JsonNode document) throws IOException {
        byte[] body = JSON.writeValueAsBytes(document);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
