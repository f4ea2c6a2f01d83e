package uk.gov.education.ecf.statements.model.calculation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the declarations of one type fill the bands of a contract (rule I-24). Lists have one number for each band, the lowest band
 * first.
 *
 * @param previousFill     of the statements before
 * @param additions        what this statement adds
 * @param subtractions     what this statement takes back
 * @param additionsOver    billed beyond the last band (rule M13)
 * @param subtractionsOver refunded although no band holds anything any more
 */
record Banding(
        List<Integer> previousFill,
        List<Integer> additions,
        List<Integer> subtractions,
        int additionsOver,
        int subtractionsOver) {

    static Banding of(List<Integer> capacities, Tally tally) {
        List<Integer> previous = pour(tally.previousFill(), capacities);
        List<Integer> additions = pour(tally.billable(), less(capacities, previous));
        List<Integer> ofAdditions = drain(tally.refundable(), additions);
        List<Integer> ofPrevious = drain(tally.refundable() - sum(ofAdditions), previous);
        List<Integer> subtractions = plus(ofAdditions, ofPrevious);
        return new Banding(
                previous,
                additions,
                subtractions,
                tally.billable() - sum(additions),
                tally.refundable() - sum(subtractions));
    }

    /** One price for everybody: nothing is ever beyond it, and what is refunded is taken back. */
    static Banding withoutBands(Tally tally) {
        return new Banding(List.of(tally.previousFill()), List.of(tally.billable()), List.of(tally.refundable()), 0, 0);
    }

    /** Fills from the lowest band up, as far as there is room. */
    private static List<Integer> pour(int number, List<Integer> room) {
        List<Integer> poured = new ArrayList<>();
        int left = number;
        for (int most : room) {
            int taken = Math.min(left, most);
            poured.add(taken);
            left -= taken;
        }
        return poured;
    }

    /** Empties from the highest band down, as far as there is anything. */
    private static List<Integer> drain(int number, List<Integer> content) {
        return reversed(pour(number, reversed(content)));
    }

    private static List<Integer> reversed(List<Integer> numbers) {
        List<Integer> reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Integer> less(List<Integer> from, List<Integer> numbers) {
        return IntStream.range(0, from.size())
                .mapToObj(i -> from.get(i) - numbers.get(i))
                .toList();
    }

    private static List<Integer> plus(List<Integer> some, List<Integer> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i) + others.get(i))
                .toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
