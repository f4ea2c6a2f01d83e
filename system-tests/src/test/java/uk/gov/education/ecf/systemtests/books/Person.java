package uk.gov.education.ecf.systemtests.books;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.systemtests.Dice;

/** A teacher, as the one who walks believes them to be. */
final class Person {

    /** No two alike in a run: two people with one number are one. */
    private static final AtomicInteger NEXT_NUMBER = new AtomicInteger(5_200_000);

    /** A declaration and who made it. */
    record Made(Lead lead, String id) {}

    private final String id = UUID.randomUUID().toString();
    private final String trainingRecord = UUID.randomUUID().toString();
    private final String number = "" + NEXT_NUMBER.getAndIncrement();
    private final List<String> ids = new ArrayList<>(List.of(id));
    private final List<Made> made = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private TrainingSchedule schedule = TrainingSchedule.SEPTEMBER;
    private boolean validated;

    Person(Lead lead) {
        leads.add(lead);
    }

    String id() {
        return id;
    }

    String trainingRecord() {
        return trainingRecord;
    }

    String number() {
        return number;
    }

    /** Every id under which this person has been known. */
    List<String> ids() {
        return ids;
    }

    List<Made> made() {
        return made;
    }

    TrainingSchedule schedule() {
        return schedule;
    }

    boolean isValidated() {
        return validated;
    }

    void validated() {
        validated = true;
    }

    void follows(TrainingSchedule other) {
        schedule = other;
    }

    void movedTo(Lead next) {
        leads.add(next);
    }

    /** The present provider. */
    Lead lead() {
        return leads.get(leads.size() - 1);
    }

    /** Mostly the present provider, now and then one that was. */
    Lead anyLead(Dice dice) {
        return dice.percent(80) ? lead() : dice.oneOf(leads);
    }

    /** Mostly the first that has not been declared. */
    String nextType(Dice dice) {
        return dice.percent(70)
                ? TrainingSchedule.TYPES.stream()
                        .filter(type -> !types.contains(type))
                        .findFirst()
                        .orElse("started")
                : dice.oneOf(TrainingSchedule.TYPES);
    }

    void declared(Lead by, String type, String declaration) {
        types.add(type);
        remember(new Made(by, declaration));
    }

    void remember(Made declaration) {
        if (made.stream().noneMatch(known -> known.id().equals(declaration.id()))) {
            made.add(declaration);
        }
    }

    /** The other turned out to be the same person. */
    void is(Person other) {
        ids.addAll(other.ids);
        other.made.forEach(this::remember);
        types.addAll(other.types);
    }
}
