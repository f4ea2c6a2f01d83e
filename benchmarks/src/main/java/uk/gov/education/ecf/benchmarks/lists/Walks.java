package uk.gov.education.ecf.benchmarks.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.benchmarks.harness.Millis;

/** The same list read several times over. */
final class Walks {

    static final int PAGES_AT_AN_END = 25;

    private final List<Walk> walks = new ArrayList<>();

    void add(Walk walk) {
        walks.add(new Walk(walk.nanos(), List.of()));
    }

    int count() {
        return walks.size();
    }

    Millis firstPages() {
        return millis(walks.stream().flatMap(walk -> walk.nanos().subList(0, PAGES_AT_AN_END).stream()));
    }

    Millis middlePages() {
        return millis(walks.stream().flatMap(walk -> {
            int from = (walk.pages() - PAGES_AT_AN_END) / 2;
            return walk.nanos().subList(from, from + PAGES_AT_AN_END).stream();
        }));
    }

    Millis lastPages() {
        return millis(walks.stream()
                .flatMap(walk -> walk.nanos().subList(walk.pages() - PAGES_AT_AN_END, walk.pages()).stream()));
    }

    Millis allPages() {
        return millis(walks.stream().flatMap(walk -> walk.nanos().stream()));
    }

    private static Millis millis(Stream<Long> nanos) {
        return Millis.ofNanos(nanos.toList());
    }
}
