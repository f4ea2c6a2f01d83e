package uk.gov.education.ecf.systemtests.polling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** The synchroniser that providers copy, as a process of its own: after each run it holds what a full read shows. */
class SynchroniserJourney {

    /** Each file and what it is a copy of. */
    private static final Map<String, String> LISTS = Map.of(
            "schools-2025", "/api/v3/schools/ecf?filter%5Bcohort%5D=2025&",
            "delivery-partners", "/api/v3/delivery-partners?",
            "partnerships", "/api/v3/partnerships/ecf?",
            "participants", "/api/v3/participants/ecf?",
            "transfers", "/api/v3/participants/ecf/transfers?",
            "unfunded-mentors", "/api/v3/unfunded-mentors/ecf?",
            "declarations", "/api/v3/participant-declarations?",
            "statements", "/api/v3/statements?");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSuite running = RunningSuite.get();
    private final Caller provider = running.caller(Replicas.PROVIDER.clientId());
    private final Office office = new Office(Replicas.PROVIDER, provider, running.caller("dfe-service"));

    @TempDir
    Path folder;

    @Test
    void itHoldsWhatAFullReadShowsAndNothingThatIsGone() throws Exception {
        String deliveryPartner = office.deliveryPartner();
        String school = office.school();
        String partnership = office.confirm(school, deliveryPartner);
        office.keepOpen();
        String gone = office.register(school);
        String otherSchool = office.school();
        office.confirm(otherSchool, deliveryPartner);
        String staying = office.register(otherSchool);
        synchronise();
        assertEquals(shown(), held());
        assertTrue(held().get("participants").containsKey(gone));

        office.challenge(partnership);
        office.rename(staying);
        office.declare(staying);
        office.name(deliveryPartner);
        String newcomer = office.register(otherSchool);
        String printed = synchronise();
        assertEquals(shown(), held());
        assertFalse(held().get("participants").containsKey(gone));
        assertTrue(held().get("participants").containsKey(newcomer));
        assertTrue(printed.contains("participants: 0 read, "), printed);
    }

    /** After everything that was done has had its effects. */
    private String synchronise() throws IOException, InterruptedException {
        new Calm(new Databases(running)).await();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toString(),
                        "--url",
                        running.endpoints().of(GATEWAY),
                        "--token-url",
                        running.suite().keycloak().issuerUrl() + "/protocol/openid-connect/token",
                        "--client-id",
                        Replicas.PROVIDER.clientId(),
                        "--folder",
                        folder.toString())
                .redirectErrorStream(true);
        command.environment().put("ECF_CLIENT_SECRET", Replicas.PROVIDER.clientId() + "-secret");
        Process process = command.start();
        try (InputStream output = process.getInputStream()) {
            String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), printed);
            return printed;
        } finally {
            process.destroy();
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("..", "provider-client", "target"))) {
            return built.filter(file -> file.toString().endsWith("-synchroniser.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("provider-client has not been packaged"));
        }
    }

    private Map<String, Map<String, JsonNode>> shown() {
        Map<String, Map<String, JsonNode>> shown = new TreeMap<>();
        LISTS.forEach((name, address) -> shown.put(name, everything(address)));
        return shown;
    }

    private Map<String, JsonNode> everything(String address) {
        Map<String, JsonNode> everything = new TreeMap<>();
        Optional<String> next = Optional.of(address + ShownPage.LARGEST);
        while (next.isPresent()) {
            ShownPage page = ShownPage.of(provider.get(GATEWAY, next.get()));
            page.resources().forEach(resource -> everything.put(ShownPage.id(resource), resource));
            next = page.next();
        }
        return everything;
    }

    private Map<String, Map<String, JsonNode>> held() throws IOException {
        Map<String, Map<String, JsonNode>> held = new TreeMap<>();
        for (String name : LISTS.keySet()) {
            held.put(name, heldOf(name));
        }
        return held;
    }

    /** The first line of a file says where its changes are. */
    private Map<String, JsonNode> heldOf(String name) throws IOException {
        Map<String, JsonNode> held = new TreeMap<>();
        List<String> lines = Files.readAllLines(folder.resolve(name + ".ndjson"));
        for (String line : lines.subList(1, lines.size())) {
            JsonNode resource = JSON.readTree(line);
            assertNull(held.put(ShownPage.id(resource), resource), "held twice");
        }
        return held;
    }
}
