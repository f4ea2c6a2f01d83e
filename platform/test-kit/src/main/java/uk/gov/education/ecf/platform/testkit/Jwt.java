package uk.gov.education.ecf.platform.testkit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/** A signed token, taken apart and put together by hand: a library would refuse to make most of the bad ones. */
record Jwt(Map<String, Object> header, Map<String, Object> claims) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Jwt parse(String token) {
        String[] parts = token.split("\\.");
        return new Jwt(decode(parts[0]), decode(parts[1]));
    }

    String keyId() {
        return (String) header.get("kid");
    }

    /** What is signed. */
    String content() {
        return encode(header) + "." + encode(claims);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, Object> decode(String part) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(part), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(Map<String, Object> part) {
        try {
            return base64(JSON.writeValueAsBytes(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
