package uk.gov.education.ecf.systemtests.books;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What those who walk were told: what must be in the books, and nothing else. */
final class Ledger {

    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final Set<String> declared = ConcurrentHashMap.newKeySet();
    private final Set<String> takenBack = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> accepted = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> refused = new ConcurrentSkipListMap<>();

    void knows(Person person) {
        people.add(person.id());
    }

    void declared(String declaration) {
        declared.add(declaration);
    }

    void takenBack(String declaration) {
        takenBack.add(declaration);
    }

    void did(Act act, boolean done) {
        (done ? accepted : refused)
                .computeIfAbsent(act.title(), title -> new AtomicInteger())
                .incrementAndGet();
    }

    /** The ids of all people. */
    Set<String> people() {
        return Collections.unmodifiableSet(people);
    }

    /** The ids of all declarations that were accepted, in order. */
    Set<String> declared() {
        return new TreeSet<>(declared);
    }

    /** The ids of all declarations whose void was accepted. */
    Set<String> takenBack() {
        return Collections.unmodifiableSet(takenBack);
    }

    /** How often each act was done. */
    Map<String, AtomicInteger> accepted() {
        return accepted;
    }

    @Override
    public String toString() {
        return "done " + accepted + ", refused or for nobody " + refused;
    }
}
