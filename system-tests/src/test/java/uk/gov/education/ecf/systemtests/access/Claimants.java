package uk.gov.education.ecf.systemtests.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.platform.testkit.SigningKey;

/** Everybody who must not be let in, at the provider API and at the internal one. */
record Claimants(SigningKey key, String issuerUrl, String provider, String department, String stranger) {

    private static final long HOUR = 3600;
    private static final String ROLES = "realm_access";
    private static final String LEAD_PROVIDER = "lead_provider_id";

    List<Claimant> atProviderApi() throws IOException {
        List<Claimant> all = unknown(provider);
        all.add(Claimant.known("the department", department));
        all.add(Claimant.known("a client of the realm without role and provider", stranger));
        Forgery good = Forgery.of(provider);
        all.add(Claimant.known("without a role", good.without(ROLES).signedBy(key)));
        all.add(Claimant.known("with the role only among groups", inGroups(good, "lead-provider")));
        all.add(Claimant.known("for no provider", good.without(LEAD_PROVIDER).signedBy(key)));
        all.add(Claimant.known(
                "for an odd provider", good.with(LEAD_PROVIDER, "'; --").signedBy(key)));
        all.add(Claimant.known(
                "for two providers",
                good.with(LEAD_PROVIDER, List.of(idOf(good), idOf(good))).signedBy(key)));
        return all;
    }

    List<Claimant> atInternalApi() throws IOException {
        List<Claimant> all = unknown(department);
        all.add(Claimant.known("a provider", provider));
        all.add(Claimant.known("a client of the realm without role and provider", stranger));
        Forgery good = Forgery.of(department);
        all.add(Claimant.known("without a role", good.without(ROLES).signedBy(key)));
        all.add(Claimant.known("with the role only among groups", inGroups(good, "dfe")));
        all.add(Claimant.known(
                "with a role of another case",
                good.with(ROLES, Map.of("roles", List.of("DFE"))).signedBy(key)));
        return all;
    }

    /** Of whom nobody can say who they are, whatever their tokens name. */
    private List<Claimant> unknown(String issued) throws IOException {
        Forgery good = Forgery.of(issued);
        long now = Instant.now().getEpochSecond();
        List<Claimant> all = new ArrayList<>();
        all.add(Claimant.unknown("nobody", null));
        all.add(Claimant.unknown("an empty token", "Bearer "));
        all.add(Claimant.unknown(
                "another scheme", "Basic " + base64("aurora:aurora-secret".getBytes(StandardCharsets.UTF_8))));
        all.add(bearer(
                "expired",
                good.with("iat", now - 2 * HOUR).with("exp", now - HOUR).signedBy(key)));
        all.add(bearer("not valid yet", good.with("nbf", now + HOUR).signedBy(key)));
        all.add(bearer("without an end", good.without("exp").signedBy(key)));
        all.add(bearer("of another audience", good.with("aud", "account").signedBy(key)));
        all.add(bearer("of no audience", good.without("aud").signedBy(key)));
        all.add(bearer(
                "of another issuer",
                good.with("iss", "http://127.0.0.1:1/realms/ecf").signedBy(key)));
        all.add(bearer("of no issuer", good.without("iss").signedBy(key)));
        all.add(bearer("a refresh token", good.with("typ", "Refresh").signedBy(key)));
        all.add(bearer("an identity token", good.with("typ", "ID").signedBy(key)));
        all.add(bearer("a logout token", good.with("typ", "Logout").signedBy(key)));
        all.add(bearer("the identity token that Keycloak issues", identityToken()));
        all.add(bearer("signed by another key", good.signedByStranger()));
        all.add(bearer(
                "signed by a key that nobody has",
                good.headed(header("RS256", "nobodys")).signedByStranger()));
        all.add(bearer("another's claims behind Keycloak's signature", spliced(issued)));
        for (String none : List.of("none", "None", "NONE")) {
            all.add(bearer("unsigned: " + none, good.headed(Map.of("alg", none)).unsigned()));
            all.add(bearer(
                    "signed all the same: " + none,
                    good.headed(header(none, Forgery.SECOND_KEY)).signedBy(key)));
        }
        for (byte[] secret : List.of(
                key.publicKey().getEncoded(),
                pem(),
                key.publicKey().getModulus().toByteArray())) {
            all.add(bearer(
                    "signed with what is public",
                    good.headed(header("HS256", Forgery.SECOND_KEY)).signedWith(secret)));
        }
        return all;
    }

    /** What the same client gets beside its access token. */
    private String identityToken() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuerUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&scope=openid&client_id=aurora&client_secret=aurora-secret"))
                .build();
        return new ObjectMapper()
                .readTree(
                        Http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path("id_token")
                .textValue();
    }

    private String spliced(String issued) {
        String[] parts = issued.split("\\.");
        String[] others = (issued.equals(provider) ? department : provider).split("\\.");
        return parts[0] + "." + others[1] + "." + parts[2];
    }

    private String inGroups(Forgery good, String role) {
        return good.without(ROLES)
                .with("groups", List.of(role))
                .with("roles", List.of(role))
                .with("scope", role)
                .with("resource_access", Map.of("ecf-api", Map.of("roles", List.of(role))))
                .signedBy(key);
    }

    private byte[] pem() {
        return ("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(key.publicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Object idOf(Forgery good) {
        return good.claims().get(LEAD_PROVIDER);
    }

    private static Map<String, Object> header(String algorithm, String keyId) {
        return Map.of("alg", algorithm, "typ", "JWT", "kid", keyId);
    }

    private static Claimant bearer(String name, String token) {
        return Claimant.unknown(name, "Bearer " + token);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
