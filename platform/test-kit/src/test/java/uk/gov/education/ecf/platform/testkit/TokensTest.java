package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Map<String, String> LEAD_PROVIDERS = Map.of(
            "aurora", "a0000000-0000-4000-8000-000000000001",
            "beacon", "b0000000-0000-4000-8000-000000000002",
            "cedar", "c0000000-0000-4000-8000-000000000003");

    @Test
    void everyLeadProviderHasItsOwnToken() {
        LEAD_PROVIDERS.forEach((client, id) -> {
            Map<String, Object> claims = claims(Tokens.of(client));

            assertTrue(isSignedByKeycloak(Tokens.of(client)));
            assertTrue(isTrusted(Tokens.of(client)));
            assertEquals(LocalInfrastructure.issuerUrl(), claims.get("iss"));
            assertEquals("ecf-api", claims.get("aud"));
            assertEquals(id, claims.get("lead_provider_id"));
            assertTrue(roles(claims).contains("lead-provider"), () -> "roles " + roles(claims));
        });
    }

    @Test
    void dfeHasItsRoleAndAStrangerHasNone() {
        assertTrue(roles(claims(Tokens.of("dfe-service"))).contains("dfe"));
        assertFalse(claims(Tokens.of("dfe-service")).containsKey("lead_provider_id"));
        assertFalse(roles(claims(Tokens.of("stranger"))).contains("lead-provider"));
        assertTrue(isSignedByKeycloak(Tokens.of("stranger")));
    }

    @Test
    void aTokenIsAskedForOnce() {
        assertSame(Tokens.of("aurora"), Tokens.of("aurora"));
    }

    @Test
    void anExpiredTokenIsWellSignedButOver() {
        String token = Tokens.expired("aurora");

        assertTrue(isTrusted(token));
        assertTrue(Instant.ofEpochSecond(((Number) claims(token).get("exp")).longValue())
                .isBefore(Instant.now()));
        assertEquals(LEAD_PROVIDERS.get("aurora"), claims(token).get("lead_provider_id"));
    }

    @Test
    void aForgedTokenSaysTheSameUnderAWrongSignature() {
        String token = Tokens.forged("aurora");

        assertFalse(isTrusted(token));
        assertEquals(claims(Tokens.of("aurora")), claims(token));
        assertEquals(Jwt.parse(Tokens.of("aurora")).keyId(), Jwt.parse(token).keyId());
    }

    @Test
    void claimsCanBeChangedUnderATrustedSignature() {
        String token = Tokens.signed("aurora", claims -> claims.put("aud", "somebody-else"));

        assertTrue(isTrusted(token));
        assertEquals("somebody-else", claims(token).get("aud"));
    }

    private static Map<String, Object> claims(String token) {
        return Jwt.parse(token).claims();
    }

    private static List<?> roles(Map<String, Object> claims) {
        return claims.get("realm_access") instanceof Map<?, ?> access ? (List<?>) access.get("roles") : List.of();
    }

    private static boolean isSignedByKeycloak(String token) {
        return isSigned(token, JsonWebKeys.of(LocalInfrastructure.issuerUrl()));
    }

    /** By the keys that the application under test is shown. */
    private static boolean isTrusted(String token) {
        return isSigned(token, JsonWebKeys.of(TestIssuer.running().getUrl()));
    }

    private static boolean isSigned(String token, JsonWebKeys published) {
        RSAPublicKeySpec key = published.signing().get(Jwt.parse(token).keyId());
        int end = token.lastIndexOf('.');
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
            signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
