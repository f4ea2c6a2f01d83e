package uk.gov.education.ecf.systemtests.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.services.ServiceProcess;

/** Which replica of a service publishes its events, as each says of itself. */
final class Leaders {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Leaders() {}

    static List<ServiceProcess> among(List<ServiceProcess> replicas) {
        return replicas.stream().filter(Leaders::leads).toList();
    }

    private static boolean leads(ServiceProcess replica) {
        URI well = replica.healthUrl().resolve("well");
        try {
            String told = Http.send(HttpRequest.newBuilder(well).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonNode check : JSON.readTree(told).path("checks")) {
                if (check.path("name").asText().equals("outbox relay")) {
                    return check.path("data").path("leader").asBoolean();
                }
            }
            throw new IllegalStateException(well + " tells of no relay: " + told);
        } catch (IOException gone) {
            return false;
        }
    }
}
