package uk.gov.education.ecf.systemtests.polling;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Eight who write for one provider, and two imports of the register: what one of them has made another one changes. */
final class Writers {

    /** Goes on from where an earlier run has stopped: a provider has one statement for a cohort and month. */
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final YearMonth FIRST_MONTH = YearMonth.of(2040, 1);
    private static final int MONTHS = 59 * 12;
    private static final int FIRST_COHORT = 2021;
    private static final int COHORTS = 5;

    private final Replicas replicas;
    private final List<String> deliveryPartners;
    private final String schoolOfTheTaught;
    private final BlockingQueue<String> partnerships = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> people = new LinkedBlockingQueue<>();

    Writers(Replicas replicas) {
        this.replicas = replicas;
        Office office = office(0);
        deliveryPartners = List.of(office.deliveryPartner(), office.deliveryPartner(), office.deliveryPartner());
        schoolOfTheTaught = office.school();
        office.confirm(schoolOfTheTaught, deliveryPartners.get(0));
        Stream.generate(() -> scheduling(office)).limit(COHORTS).forEach(Runnable::run);
    }

    List<Runnable> all() {
        int urn = ThreadLocalRandom.current().nextInt(5_000_000, 9_000_000);
        return List.of(
                confirming(office(0)),
                confirming(office(1)),
                challenging(office(2)),
                registering(office(3)),
                registering(office(4)),
                declaring(office(5)),
                scheduling(office(6)),
                naming(office(7)),
                new Register(office(8).department(), urn),
                new Register(office(9).department(), urn + Register.SCHOOLS / 2));
    }

    private Office office(int number) {
        return new Office(
                Replicas.PROVIDER,
                replicas.caller(Replicas.PROVIDER.clientId(), number),
                replicas.caller("dfe-service", number));
    }

    private Runnable confirming(Office office) {
        return () -> partnerships.add(office.confirm(office.school(), deliveryPartners.get(0)));
    }

    private Runnable challenging(Office office) {
        return ifThereIs(partnerships, partnership -> {
            office.changeDeliveryPartner(partnership, deliveryPartners.get(1));
            office.challenge(partnership);
        });
    }

    private Runnable registering(Office office) {
        return () -> {
            String person = office.register(schoolOfTheTaught);
            office.rename(person);
            people.add(person);
        };
    }

    private Runnable declaring(Office office) {
        return ifThereIs(people, office::declare);
    }

    private Runnable scheduling(Office office) {
        return () -> {
            int number = STATEMENTS.getAndIncrement();
            int cohort = FIRST_COHORT + number % COHORTS;
            YearMonth month = FIRST_MONTH.plusMonths(number / COHORTS % MONTHS);
            office.schedule(cohort, month, 20);
            office.schedule(cohort, month, 25);
        };
    }

    private Runnable naming(Office office) {
        return () ->
                office.name(deliveryPartners.get(ThreadLocalRandom.current().nextInt(deliveryPartners.size())));
    }

    private static Runnable ifThereIs(BlockingQueue<String> made, Consumer<String> act) {
        return () -> {
            String next = made.poll();
            if (next != null) {
                act.accept(next);
            }
        };
    }
}
