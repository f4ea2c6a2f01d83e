package uk.gov.education.ecf.platform.testkit;

import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the local realm's clients: {@code aurora}, {@code beacon}, {@code cedar}, {@code stranger}, {@code dfe-service}. */
public final class Tokens {

    private static final Map<String, String> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {
    }

    /** What Keycloak issues to that client, valid for an hour and asked for once. */
    public static String of(String client) {
        return ISSUED.computeIfAbsent(client, new TokenRequest(LocalInfrastructure.issuerUrl())::tokenFor);
    }
}
