package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.SchoolId;

/** A training record school by school, in the order in which they were attended. */
record Stays(TrainingRecord record) {

    int last() {
        return record.periods().stream()
                .mapToInt(period -> period.place().stay())
                .max()
                .orElseThrow();
    }

    Stream<Integer> all() {
        return record.periods().stream()
                .map(period -> period.place().stay())
                .distinct()
                .sorted();
    }

    boolean has(int stay) {
        return periods(stay).findAny().isPresent();
    }

    Stream<Period> periods(int stay) {
        return record.periods().stream().filter(period -> period.place().stay() == stay);
    }

    Period latest(int stay) {
        return periods(stay).min(Period.LATEST_FIRST).orElseThrow();
    }

    Period first(int stay) {
        return periods(stay)
                .min(Comparator.comparing((Period period) -> period.span().start())
                        .thenComparing(period -> period.span().madeAt()))
                .orElseThrow();
    }

    LocalDate arrival(int stay) {
        return first(stay).span().start();
    }

    School school(int stay) {
        return latest(stay).place().school();
    }

    /** The latest of those at that school. */
    Optional<Integer> at(SchoolId school) {
        return all().filter(stay -> school(stay).id().equals(school)).reduce((earlier, later) -> later);
    }

    /** The periods of a stay, each as the change makes it. */
    List<Period> replaced(Period before, Period after) {
        return record.periods().stream()
                .map(period -> period.equals(before) ? after : period)
                .toList();
    }
}
