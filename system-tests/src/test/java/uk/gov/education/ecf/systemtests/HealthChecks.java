package uk.gov.education.ecf.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads what a service says of its health. */
public final class HealthChecks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HealthChecks() {}

    /** The checks of a health answer that are not up, as they tell it; none for any other body. */
    public static List<String> down(String body) {
        List<String> down = new ArrayList<>();
        try {
            for (JsonNode check : JSON.readTree(body).path("checks")) {
                if (!check.path("status").asText().equals("UP")) {
                    down.add(check.toString());
                }
            }
        } catch (JsonProcessingException e) {
            // another kind of answer
        }
        return down;
    }
}
