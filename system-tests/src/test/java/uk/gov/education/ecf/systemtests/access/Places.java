package uk.gov.education.ecf.systemtests.access;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.hostile.Operation;

/** What stands in addresses where the description leaves a place; a new one has to be told here. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("([\\w-]+)/\\{([^}]+)}");
    private static final String NOBODYS = "00000000-0000-4000-8000-00000000beef";

    /** By the word before the place and its name: what is there, so that whoever came through would find something. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("lead-providers/id", SandboxProvider.AURORA.id()),
            Map.entry("cohorts/year", "2025"),
            Map.entry("delivery-partners/delivery_partner_id", NOBODYS),
            Map.entry("delivery-partners/id", NOBODYS),
            Map.entry("schools/id", "e0000000-0000-4000-8000-000000000001"),
            Map.entry("partnerships/id", NOBODYS),
            Map.entry("ecf/id", "f0000000-0000-4000-8000-000000000002"),
            Map.entry("participants/id", "f0000000-0000-4000-8000-000000000002"),
            Map.entry("training-records/id", "f1000000-0000-4000-8000-000000000002"),
            Map.entry("participant-declarations/id", NOBODYS),
            Map.entry("declarations/id", NOBODYS),
            Map.entry("statements/id", NOBODYS),
            Map.entry("adjustments/adjustment_id", NOBODYS),
            Map.entry("dead-letters/id", "1"),
            Map.entry("set-aside/id", NOBODYS),
            Map.entry("documents/resource", "schools"),
            Map.entry("upstreams/consumer", "nobody"));

    String fill(Operation operation) {
        return PLACE.matcher(operation.path()).replaceAll(place -> place.group(1) + "/" + value(operation, place));
    }

    private static String value(Operation operation, MatchResult place) {
        String value = KNOWN.get(place.group(1) + "/" + place.group(2));
        if (value == null) {
            throw new AssertionError("nobody has said what stands in " + operation.path() + " for " + place.group(2));
        }
        return value;
    }
}
