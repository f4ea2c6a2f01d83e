package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The realm is that of the local suite, but for TLS and for its clients, of whom everybody knows the secrets: a sandbox has them with
 * secrets of its own, and nothing else has any.
 */
final class RealmCheck implements Check {

    private static final String LOCAL = "/uk/gov/education/ecf/localstack/infrastructure/ecf-realm.json";

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        ObjectNode wanted = local();
        if (isSandbox(manifests)) {
            wanted.path("clients").forEach(RealmCheck::withSecretOfItsOwn);
        } else {
            wanted.remove(List.of("clients", "users"));
        }
        wanted.put("sslRequired", "external");
        List<JsonNode> realms = manifests
                .of("KeycloakRealmImport")
                .map(realm -> realm.path("spec").path("realm"))
                .toList();
        if (!realms.equals(List.of(wanted))) {
            complaints.add("the realm is " + realms + " and not " + wanted);
        }
        return complaints;
    }

    private static boolean isSandbox(Manifests manifests) {
        return manifests
                .of("ConfigMap")
                .anyMatch(map -> map.path("data").path("ECF_SANDBOX").asText().equals("true"));
    }

    private static void withSecretOfItsOwn(JsonNode client) {
        String name = client.path("clientId").asText().toUpperCase(Locale.ROOT).replace('-', '_');
        ((ObjectNode) client).put("secret", "${" + name + "_SECRET}");
    }

    private static ObjectNode local() {
        try (InputStream realm = RealmCheck.class.getResourceAsStream(LOCAL)) {
            return (ObjectNode) new ObjectMapper().readTree(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
