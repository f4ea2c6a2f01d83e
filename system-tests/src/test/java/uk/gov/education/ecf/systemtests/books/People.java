package uk.gov.education.ecf.systemtests.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.gov.education.ecf.systemtests.Dice;

/** The teachers of one walker, who come from the schools of several lead providers. */
final class People {

    private final List<Lead> leads;
    private final Department department;
    private final Ledger ledger;
    private final List<Person> people = new ArrayList<>();

    People(List<Lead> leads, Department department, Ledger ledger) {
        this.leads = leads;
        this.department = department;
        this.ledger = ledger;
    }

    Person register(Dice dice) {
        Person person = new Person(dice.oneOf(leads));
        department.register(person).orFail();
        ledger.knows(person);
        people.add(person);
        return person;
    }

    /** Somebody of whom that holds. */
    Optional<Person> anybody(Dice dice, Predicate<Person> who) {
        List<Person> found = people.stream().filter(who).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(found));
    }

    Person anybody(Dice dice) {
        return dice.oneOf(people);
    }

    /** A lead provider beside that one. */
    Lead another(Lead than, Dice dice) {
        return dice.oneOf(leads.stream().filter(lead -> !lead.equals(than)).toList());
    }

    /** The first goes by the id of the second from now on. */
    void merged(Person retired, Person survivor) {
        survivor.is(retired);
        people.remove(retired);
    }
}
