package uk.gov.education.ecf.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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
import java.util.Base64;
import uk.gov.education.ecf.localstack.infrastructure.Http;

/**
 * Where services learn about Keycloak: its own documents, with one more key among those that sign tokens. So a token that Keycloak would
 * never issue is refused for what it says, and not for its signature.
 */
final class SecondKey implements AutoCloseable {

    static final String ID = "second-key";

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final String KEYS = "/protocol/openid-connect/certs";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuerUrl;
    private final KeyPair keys = newKeys();
    private final HttpServer server;

    SecondKey(String issuerUrl) throws IOException {
        this.issuerUrl = issuerUrl;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                DISCOVERY, exchange -> answer(exchange, fromKeycloak(DISCOVERY).put("jwks_uri", url() + KEYS)));
        server.createContext(KEYS, exchange -> answer(exchange, keysOfBoth()));
        server.start();
    }

    /** What services take for the issuer's address. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    byte[] sign(byte[] content) {
        return sign(content, keys);
    }

    /** By a key that nobody knows. */
    static byte[] signByStranger(byte[] content) {
        return sign(content, newKeys());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JsonNode keysOfBoth() throws IOException {
        ObjectNode document = fromKeycloak(KEYS);
        ((ArrayNode) document.get("keys"))
                .addObject()
                .put("kid", ID)
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", base64(publicKey().getModulus()))
                .put("e", base64(publicKey().getPublicExponent()));
        return document;
    }

    private ObjectNode fromKeycloak(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuerUrl + path)).build();
        return (ObjectNode) JSON.readTree(
                Http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static void answer(HttpExchange exchange, JsonNode document) throws IOException {
        byte[] body = document.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] sign(byte[] content, KeyPair keys) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
