package uk.gov.education.ecf.platform.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;

/**
 * Access tokens of the local realm's clients {@code aurora}, {@code beacon}, {@code cedar}, {@code stranger} and {@code dfe-service}, and
 * the kinds of bad token that a service must refuse.
 */
public final class Tokens {

    private static final Map<String, String> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** What Keycloak issues to that client, valid for an hour and asked for once. */
    public static String of(String client) {
        return ISSUED.computeIfAbsent(client, new TokenRequest(LocalInfrastructure.issuerUrl())::tokenFor);
    }

    /** Right in everything, but its time is over. */
    public static String expired(String client) {
        return signed(client, claims -> {
            Instant end = Instant.now().minus(Duration.ofMinutes(10));
            claims.put("iat", end.minus(Duration.ofHours(1)).getEpochSecond());
            claims.put("exp", end.getEpochSecond());
        });
    }

    /** Right in everything, but the signature is not of the key that it names. */
    public static String forged(String client) {
        Jwt issued = Jwt.parse(of(client));
        return issued.content() + "." + TestIssuer.running().sign(issued.content());
    }

    /** Rightly signed, with other claims than Keycloak would give, for example another {@code aud} or no {@code lead_provider_id}. */
    public static String signed(String client, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = Jwt.parse(of(client)).claims();
        change.accept(claims);
        String content = new Jwt(Map.of("alg", "RS256", "typ", "JWT", "kid", TestIssuer.KEY_ID), claims).content();
        return content + "." + TestIssuer.running().sign(content);
    }
}
