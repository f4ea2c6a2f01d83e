package uk.gov.education.ecf.systemtests.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.gov.education.ecf.platform.testkit.SigningKey;

/** A token made by hand of one that was issued: libraries refuse to make most of the bad ones. */
record Forgery(Map<String, Object> header, Map<String, Object> claims) {

    /** What tokens call the key that services know beside Keycloak's. */
    static final String SECOND_KEY = "second-key";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same claims, in a token whose signature the second key gives. */
    static Forgery of(String issued) {
        try {
            Map<String, Object> claims =
                    JSON.readValue(Base64.getUrlDecoder().decode(issued.split("\\.")[1]), new TypeReference<>() {});
            return new Forgery(Map.of("alg", "RS256", "typ", "JWT", "kid", SECOND_KEY), claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Forgery with(String claim, Object value) {
        return changed(all -> all.put(claim, value));
    }

    Forgery without(String claim) {
        return changed(all -> all.remove(claim));
    }

    Forgery headed(Map<String, Object> other) {
        return new Forgery(other, claims);
    }

    String signedBy(SigningKey key) {
        return content() + "." + key.sign(content());
    }

    /** By a key that nobody knows. */
    String signedByStranger() {
        return signedBy(SigningKey.called("strange"));
    }

    String signedWith(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content() + "." + base64(mac.doFinal(content().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        return content() + ".";
    }

    private Forgery changed(Consumer<Map<String, Object>> change) {
        Map<String, Object> all = new HashMap<>(claims);
        change.accept(all);
        return new Forgery(header, all);
    }

    private String content() {
        return encoded(header) + "." + encoded(claims);
    }

    private static String encoded(Map<String, Object> part) {
        try {
            return base64(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
