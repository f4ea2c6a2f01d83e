package uk.gov.education.ecf.systemtests.access;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * What each provider is shown, list by list.
 *
 * @param shown ids by list, by provider
 * @param pages the first page of each list, by provider; of two resources, so that there are links
 */
record Belongings(
        Map<SandboxProvider, Map<String, Set<String>>> shown, Map<SandboxProvider, Map<String, Answer>> pages) {

    /** Enough to find what is told of one of them. */
    private static final int MOST = 12;

    /** Whole lists, line by line. */
    static Belongings of(RunningSuite running, List<String> lists) {
        Map<SandboxProvider, Map<String, Set<String>>> shown = new TreeMap<>();
        Map<SandboxProvider, Map<String, Answer>> pages = new TreeMap<>();
        for (SandboxProvider provider : SandboxProvider.values()) {
            Map<String, Set<String>> ids = shown.computeIfAbsent(provider, any -> new TreeMap<>());
            Map<String, Answer> first = pages.computeIfAbsent(provider, any -> new TreeMap<>());
            for (String list : lists) {
                String cohort = list.contains("/schools/") ? "?filter%5Bcohort%5D=2025" : "";
                ids.put(list, ids(running.caller(provider.clientId()).lines(GATEWAY, list + cohort)));
                String page = list + (cohort.isEmpty() ? "?" : cohort + "&") + "page%5Bper_page%5D=2";
                first.put(
                        list,
                        running.caller(provider.clientId()).get(GATEWAY, page).orFail());
            }
        }
        return new Belongings(shown, pages);
    }

    Set<String> of(SandboxProvider provider, String list) {
        return shown.get(provider).get(list);
    }

    /** What any of the others is shown and that provider is not. */
    Set<String> foreignTo(SandboxProvider provider, String list) {
        Set<String> foreign = new LinkedHashSet<>();
        shown.values().forEach(lists -> foreign.addAll(lists.get(list)));
        foreign.removeAll(of(provider, list));
        return foreign;
    }

    /** Some of it. */
    List<String> someForeignTo(SandboxProvider provider, String list) {
        return foreignTo(provider, list).stream().limit(MOST).toList();
    }

    /** What the pages of the others say behind a name, in their links. */
    List<String> cursorsForeignTo(SandboxProvider provider, String list) {
        return pages.entrySet().stream()
                .filter(entry -> entry.getKey() != provider)
                .map(entry -> entry.getValue().get(list).json().path("links"))
                .flatMap(links -> Stream.of("next", "prev", "changes").map(links::path))
                .filter(JsonNode::isTextual)
                .map(link ->
                        link.asText().replaceFirst(".*page%5Bafter%5D=", "").replaceFirst("&.*", ""))
                .toList();
    }

    private static Set<String> ids(Answer lines) {
        Set<String> ids = new LinkedHashSet<>();
        lines.orFail().lines().forEach(line -> {
            if (line.has("id")) {
                ids.add(line.path("id").asText());
            }
        });
        return ids;
    }
}
