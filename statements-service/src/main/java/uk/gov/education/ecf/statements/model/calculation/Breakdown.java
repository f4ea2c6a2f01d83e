package uk.gov.education.ecf.statements.model.calculation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.statements.model.Adjustment;

/** A statement's sums and what they are made of. */
public record Breakdown(List<SideSum> sides, List<Adjustment> adjustments) {

    public Breakdown {
        sides = List.copyOf(sides);
        adjustments = List.copyOf(adjustments);
    }

    /** Of all sides together. */
    public Sums sums() {
        return sides.stream().map(SideSum::sums).reduce(Sums.NOTHING, Sums::plus);
    }

    /** Empty where the statement has no such side. */
    public Optional<SideSum> of(Side side) {
        return sides.stream().filter(sum -> sum.side() == side).findFirst();
    }

    public Stream<TypeSum> types() {
        return sides.stream().flatMap(side -> side.types().stream());
    }
}
