package uk.gov.education.ecf.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.Http;

/** The keys that an issuer publishes for verifying its tokens, by key id. */
record JsonWebKeys(Map<String, RSAPublicKeySpec> signing) {

    static JsonWebKeys of(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/certs"))
                    .build();
            JsonNode keys = new ObjectMapper()
                    .readTree(Http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .get("keys");
            Map<String, RSAPublicKeySpec> signing = new HashMap<>();
            for (JsonNode key : keys) {
                if (key.get("use").textValue().equals("sig")) {
                    signing.put(key.get("kid").textValue(), new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
                }
            }
            return new JsonWebKeys(signing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(field).textValue()));
    }
}
