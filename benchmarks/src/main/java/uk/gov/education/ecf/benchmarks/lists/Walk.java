package uk.gov.education.ecf.benchmarks.lists;

import java.util.ArrayList;
import java.util.List;

/** A list that was read from its first page to its last one: how long each page took, and what was found. */
record Walk(List<Long> nanos, List<String> ids) {

    Walk() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(long took, List<String> found) {
        nanos.add(took);
        ids.addAll(found);
    }

    int pages() {
        return nanos.size();
    }
}
