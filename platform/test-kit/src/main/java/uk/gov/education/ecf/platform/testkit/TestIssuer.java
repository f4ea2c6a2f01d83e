package uk.gov.education.ecf.platform.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import uk.gov.education.ecf.localstack.infrastructure.Http;

/**
 * Where the application under test learns about Keycloak: it passes on Keycloak's own documents and adds one key to those that sign
 * tokens. So real tokens are verified as ever, and a token that Keycloak would never issue (over, or for another audience) is refused for
 * that reason and not for its signature.
 */
final class TestIssuer implements TestIssuerMXBean {

    static final String KEY_ID = "test-kit";

    private static final String NAME = "issuer";
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final String KEYS = "/protocol/openid-connect/certs";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuerUrl;
    private final KeyPair keys;
    private final HttpServer server;

    private TestIssuer(String issuerUrl, KeyPair keys, HttpServer server) {
        this.issuerUrl = issuerUrl;
        this.keys = keys;
        this.server = server;
    }

    static TestIssuerMXBean running() {
        return Managed.bean(NAME, TestIssuerMXBean.class);
    }

    static void start(String issuerUrl) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(issuerUrl, generator.generateKeyPair(), server);
            server.createContext(DISCOVERY, issuer::discovery);
            server.createContext(KEYS, issuer::keys);
            server.start();
            Managed.register(NAME, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public String sign(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return Jwt.base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, fromKeycloak(DISCOVERY).put("jwks_uri", getUrl() + KEYS));
    }

    private void keys(HttpExchange exchange) throws IOException {
        ObjectNode document = fromKeycloak(KEYS);
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        ((ArrayNode) document.get("keys"))
                .addObject()
                .put("kid", KEY_ID)
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", base64(key.getModulus()))
                .put("e", base64(key.getPublicExponent()));
        answer(exchange, document);
    }

    /** While Keycloak is away this fails, and the connection ends without an answer as one to Keycloak would. */
    private ObjectNode fromKeycloak(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuerUrl + path)).build();
        return (ObjectNode) JSON.readTree(
                Http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static void answer(HttpExchange exchange, ObjectNode document) throws IOException {
        byte[] body = JSON.writeValueAsBytes(document);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Jwt.base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
