package uk.gov.education.ecf.systemtests.books;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.systemtests.AtOnce;

/** Many teachers of one lead provider, all validated and paid for, and what is declared for all of them. */
record Cohort(Lead lead, List<Person> people) {

    private static final int CLIENTS = 8;

    static Cohort registered(int size, Lead lead, Department department) throws InterruptedException {
        List<Person> people =
                IntStream.range(0, size).mapToObj(number -> new Person(lead)).toList();
        department.register(people.get(0)).orFail();
        AtOnce.carryOut(
                CLIENTS,
                people.stream()
                        .map(person -> (Callable<Reply>) () -> {
                            department.register(person).orFail();
                            return department
                                    .validate(person, person.number(), "eligible")
                                    .orFail();
                        })
                        .toList());
        return new Cohort(lead, people);
    }

    /** As soon as declarations-service has heard of each; answers the ids, in the order of the people. */
    List<String> declare(String type) throws InterruptedException {
        return AtOnce.carryOut(
                CLIENTS,
                people.stream()
                        .map(person -> (Callable<String>) () -> declare(person, type))
                        .toList());
    }

    private String declare(Person person, String type) {
        return Await.until(
                        () -> lead.declare(person.id(), type, person.schedule().dayOf(type, 10), Optional.empty())
                                .answer(),
                        Answer::ok)
                .answer()
                .data()
                .path("id")
                .asText();
    }
}
