package uk.gov.education.ecf.systemtests.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.Dice;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Lines that say who calls: true ones, those of somebody else, and forgeries. */
final class Credentials {

    static final String PROVIDER = SandboxProvider.CEDAR.clientId();
    static final String DEPARTMENT = "dfe-service";

    private final Map<String, String> tokens;
    private final List<String> forged;

    private Credentials(Map<String, String> tokens) {
        this.tokens = tokens;
        String token = tokens.values().iterator().next();
        String[] parts = token.split("\\.");
        forged = List.of(
                "",
                "Authorization: \r\n",
                "Authorization: Bearer\r\n",
                "Authorization: Bearer .\r\n",
                "Authorization: Bearer ..\r\n",
                "Authorization: Bearer a.b.c\r\n",
                "Authorization: Bearer " + "A".repeat(6_000) + "\r\n",
                "Authorization: Bearer " + ".".repeat(500) + "\r\n",
                "Authorization: Bearer \u00e4\u00ff.\u0080.\u00a0\r\n",
                "Authorization: Basic YTpi\r\n",
                "Authorization: Basic %%%\r\n",
                "Authorization: Digest a=b\r\n",
                "Authorization: DPoP " + token + "\r\n",
                bearer(parts[0] + "." + parts[1] + "."),
                bearer(parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length())),
                bearer(parts[0] + "." + encoded("{\"sub\":\"x\"}") + "." + parts[2]),
                bearer(encoded("{\"alg\":\"none\"}") + "." + parts[1] + "."),
                bearer(encoded("{\"alg\":\"HS256\",\"kid\":\"../../dev/null\"}") + "." + parts[1] + "." + parts[2]),
                bearer(encoded("{\"alg\":\"RS256\",\"kid\":\"" + "k".repeat(2_000) + "\"}") + "." + parts[1] + "."
                        + parts[2]),
                bearer(encoded("[".repeat(2_000)) + "." + parts[1] + "." + parts[2]),
                bearer(encoded("{\"alg\":1,\"kid\":{}}") + "." + parts[1] + "." + parts[2]),
                bearer(encoded("\u0000") + "." + encoded("\u0000") + "."),
                bearer(token) + "Authorization: Bearer x\r\n",
                "Authorization: Bearer x\r\n" + bearer(token),
                "Authorization: Bearer  " + token + " trailing\r\n",
                "authorization : Bearer x\r\n");
    }

    /** Those of a suite: a provider, the department, and one whom nobody knows. */
    static Credentials of(RunningSuite running) {
        return new Credentials(Stream.of(PROVIDER, DEPARTMENT, "stranger")
                .collect(Collectors.toMap(client -> client, running.tokens()::tokenFor)));
    }

    String of(String client) {
        return bearer(tokens.get(client));
    }

    /** Of any client, whatever it may do. */
    String ofAnybody(Dice dice) {
        return of(dice.oneOf(tokens.keySet().stream().sorted().toList()));
    }

    String forged(Dice dice) {
        return dice.oneOf(forged);
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
