package uk.gov.education.ecf.benchmarks.writers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import uk.gov.education.ecf.benchmarks.harness.Millis;
import uk.gov.education.ecf.benchmarks.writers.Staff.Person;

/** Writers at once, spread over the processes of the service; no two of them ever change the same person. */
record Crew(List<Client> processes, Staff staff, int writers) {

    /** All for the first provider, so that one list tells of every change. */
    Rate ofOneList(int seconds) throws Exception {
        List<Person> all = staff.of(0);
        return write(
                seconds,
                IntStream.range(0, writers)
                        .mapToObj(writer -> every(all, writer))
                        .toList());
    }

    /** Each for a provider of its own. */
    Rate ofListsOfTheirOwn(int seconds) throws Exception {
        return write(
                seconds,
                IntStream.range(0, writers)
                        .mapToObj(writer -> every(staff.of(writer), writer))
                        .toList());
    }

    private Rate write(int seconds, List<List<Person>> people) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Writer> all = IntStream.range(0, people.size())
                    .mapToObj(writer -> new Writer(processes.get(writer % processes.size()), people.get(writer), until))
                    .toList();
            List<Long> took = new ArrayList<>();
            for (Future<List<Long>> each : threads.invokeAll(all)) {
                took.addAll(each.get());
            }
            return new Rate((double) took.size() / seconds, Millis.ofNanos(took));
        } finally {
            threads.shutdown();
        }
    }

    /** The people of that writer. */
    private List<Person> every(List<Person> people, int writer) {
        return people.stream()
                .filter(person -> person.number() % writers == writer)
                .toList();
    }

    /** Changes a second, and what each of them took. */
    record Rate(double perSecond, Millis took) {}
}
