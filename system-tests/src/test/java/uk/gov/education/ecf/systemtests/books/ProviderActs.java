package uk.gov.education.ecf.systemtests.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.systemtests.Dice;

/** What lead providers do. */
final class ProviderActs {

    private ProviderActs() {}

    /** The person's next declaration, now and then another one, or one that is sent as of a day to come. */
    record Declares(People people, Ledger ledger) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            Lead lead = person.anyLead(dice);
            String type = person.nextType(dice);
            Instant date = person.schedule().dayOf(type, dice.below(TrainingSchedule.DAYS));
            Optional<Instant> asOf = dice.percent(15)
                    ? Optional.of(Instant.now().plus(Duration.ofDays(1 + dice.below(20))))
                    : Optional.empty();
            Reply reply = lead.declare(dice.oneOf(person.ids()), type, date, asOf);
            boolean accepted = reply.accepted();
            if (accepted) {
                remember(person, lead, type, reply.answer().data());
            }
            if (reply.repeated()) {
                // the first request may have been accepted, and the second one refused because of it; or accepted, too,
                // where what the first one made is ineligible and stands in nobody's way
                lead.declarationsOf(person).forEach(shown -> remember(person, lead, type, shown));
            }
            return accepted;
        }

        private void remember(Person person, Lead lead, String type, JsonNode declaration) {
            String id = declaration.path("id").asText();
            person.declared(lead, type, id);
            ledger.declared(id);
        }
    }

    /** A declaration is voided, or its money asked back. */
    record TakesBack(People people, Ledger ledger) implements Act {

        @Override
        public boolean take(Dice dice) {
            return people.anybody(dice, person -> !person.made().isEmpty())
                    .map(person -> takeBack(dice.oneOf(person.made())))
                    .orElse(false);
        }

        private boolean takeBack(Person.Made declaration) {
            boolean accepted = declaration.lead().takeBack(declaration.id()).accepted();
            if (accepted) {
                ledger.takenBack(declaration.id());
            }
            return accepted;
        }
    }

    /** As of some day of the training: some of what was declared is later than that, and some is not. */
    record Withdraws(People people) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            Instant day = person.schedule()
                    .dayOf(dice.oneOf(TrainingSchedule.TYPES), dice.below(TrainingSchedule.DAYS))
                    .plus(Duration.ofHours(1));
            return person.anyLead(dice).withdraw(dice.oneOf(person.ids()), day).accepted();
        }
    }

    record Defers(People people) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            return person.anyLead(dice).defer(dice.oneOf(person.ids())).accepted();
        }
    }

    record Resumes(People people) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            return person.anyLead(dice).resume(dice.oneOf(person.ids())).accepted();
        }
    }

    record ChangesSchedule(People people) implements Act {

        @Override
        public boolean take(Dice dice) {
            Person person = people.anybody(dice);
            TrainingSchedule next = dice.oneOf(List.of(TrainingSchedule.values()));
            boolean accepted = person.lead().changeSchedule(person.id(), next).accepted();
            if (accepted) {
                person.follows(next);
            }
            return accepted;
        }
    }
}
