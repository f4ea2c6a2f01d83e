package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One code of refusals: the statuses that it comes with, and what it is told about, in which words. */
public record Code(String code, Set<Integer> statuses, List<Told> told) {

    /** About one attribute. */
    public record Told(String title, String detail) {}

    static List<Code> allOf(JsonNode document) {
        Map<String, Code> codes = new TreeMap<>();
        document.at("/components/schemas/Refusals/properties/errors/items/properties/code/x-refusals")
                .forEach(refusal -> codes.computeIfAbsent(
                                refusal.path("code").asText(),
                                code -> new Code(code, new TreeSet<>(), new ArrayList<>()))
                        .add(refusal));
        return List.copyOf(codes.values());
    }

    private void add(JsonNode refusal) {
        statuses.add(refusal.path("status").asInt());
        Told one =
                new Told(refusal.path("title").asText(), refusal.path("detail").asText());
        if (!told.contains(one)) {
            told.add(one);
        }
    }
}
