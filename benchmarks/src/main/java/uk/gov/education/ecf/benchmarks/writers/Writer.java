package uk.gov.education.ecf.benchmarks.writers;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import uk.gov.education.ecf.benchmarks.writers.Staff.Person;

/** Gives some people new names, one after the other, until the time is over; answers how long each change took, in nanoseconds. */
record Writer(Client client, List<Person> people, long until) implements Callable<List<Long>> {

    @Override
    public List<Long> call() throws IOException, InterruptedException {
        List<Long> took = new ArrayList<>();
        for (long start = System.nanoTime(); start < until; start = System.nanoTime()) {
            rename(people.get(took.size() % people.size()), "Rosalind " + start);
            took.add(System.nanoTime() - start);
        }
        return took;
    }

    private void rename(Person person, String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                "PUT", "/internal/v1/participants/" + person.id(), Map.of("full_name", name, "email", person.email()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
