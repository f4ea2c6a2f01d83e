package uk.gov.education.ecf.systemtests.books;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.systemtests.Dice;

/** What schools, the national register and DfE tell of people. */
final class SchoolActs {

    private static final String ELIGIBLE = "eligible";

    private SchoolActs() {}

    /** Most are validated at once, most of them as eligible. */
    record Registers(People people, Department department) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.register(dice);
            if (dice.percent(75)) {
                String status = dice.percent(80) ? ELIGIBLE : "ineligible";
                department.validate(person, person.number(), status).orFail();
                person.validated();
            }
            return true;
        }
    }

    /** The register answers, perhaps anew: from then on the person is paid for. */
    record Validates(People people, Department department) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            boolean accepted =
                    department.validate(person, person.number(), ELIGIBLE).accepted();
            person.validated();
            return accepted;
        }
    }

    /** One school reports a leaver, perhaps, and another lead provider's school the joiner, from some day of the last years on or one to come. */
    record Moves(People people, Department department) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            Lead next = people.another(person.lead(), dice);
            LocalDate day = LocalDate.now().plusDays(20 - dice.below(900));
            if (dice.percent(50)) {
                department.reportLeaver(person, day.minusDays(dice.below(10))).accepted();
            }
            boolean accepted =
                    department.reportJoiner(person, next.school(), day).accepted();
            if (accepted) {
                person.movedTo(next);
            }
            return accepted;
        }
    }

    /** Two ids are one person's. */
    record RetiresId(People people, Department department) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person retired = people.anybody(dice);
            Person survivor = people.anybody(dice);
            boolean accepted =
                    retired != survivor && (department.retire(retired, survivor).accepted());
            if (accepted) {
                people.merged(retired, survivor);
            }
            return accepted;
        }
    }

    /** The register tells of somebody a number that somebody else has: they are one. */
    record FindsNumberOfAnother(People people, Department department) implements Act {

        @Override
        public boolean take(Dice dice) {
            Optional<Person> unknown = people.anybody(dice, person -> !person.isValidated());
            Optional<Person> known = people.anybody(dice, Person::isValidated);
            return unknown.isPresent() && known.isPresent() && merge(unknown.get(), known.get());
        }

        private boolean merge(Person unknown, Person known) {
            boolean accepted =
                    department.validate(unknown, known.number(), ELIGIBLE).accepted();
            if (accepted) {
                people.merged(unknown, known);
            }
            return accepted;
        }
    }
}
