package uk.gov.education.ecf.platform.jsonapi.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Collects refusals and tells them as the API does: one element per attribute in the order in which attributes first failed;
 * several failures of one attribute share an element, their texts joined by a comma, under the code of the first.
 */
public final class Problems {

    private final Map<String, List<Problem>> byTitle = new LinkedHashMap<>();

    public Problems add(Problem problem) {
        List<Problem> ofTitle = byTitle.computeIfAbsent(problem.title(), title -> new ArrayList<>());
        if (!ofTitle.contains(problem)) {
            ofTitle.add(problem);
        }
        return this;
    }

    public Problems addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
        return this;
    }

    public boolean isEmpty() {
        return byTitle.isEmpty();
    }

    /** One element per attribute; empty when nothing is wrong. */
    public List<Problem> toList() {
        return byTitle.values().stream().map(Problems::told).toList();
    }

    /** Throws the collected problems as a 422, or does nothing when there are none. */
    public void refuseIfAny() {
        if (!isEmpty()) {
            throw RequestRefused.unprocessable(toList());
        }
    }

    /** The list form of problems that were collected elsewhere. */
    public static List<Problem> collapsed(Collection<Problem> problems) {
        return new Problems().addAll(problems).toList();
    }

    private static Problem told(List<Problem> ofTitle) {
        Problem first = ofTitle.get(0);
        String details = ofTitle.stream().map(Problem::detail).distinct().collect(Collectors.joining(", "));
        return new Problem(first.code(), first.title(), details);
    }
}
