package uk.gov.education.ecf.statements.model.calculation;

import java.util.List;
import java.util.function.Predicate;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.statements.model.LineItemKind;

/** All that a statement's sums depend on of its line items and those of the statements before. In no order. */
public record Counts(List<Counted> counted) {

    public Counts {
        counted = List.copyOf(counted);
    }

    Tally of(Side side, DeclarationType type) {
        Predicate<Counted> alike = one -> one.type() == type && side.has(one.participant());
        return new Tally(
                number(alike, LineItemKind.BILLABLE, true),
                number(alike, LineItemKind.REFUNDABLE, true),
                number(alike, LineItemKind.BILLABLE, false),
                number(alike, LineItemKind.REFUNDABLE, false));
    }

    /** Those of this statement that may earn uplift: {@code started} and flagged, once even if both flags are set (rule I-30). */
    int uplifted(Side side, LineItemKind kind) {
        return number(
                one -> one.uplift() && one.type() == DeclarationType.STARTED && side.has(one.participant()),
                kind,
                false);
    }

    private int number(Predicate<Counted> alike, LineItemKind kind, boolean previous) {
        return counted.stream()
                .filter(one -> one.kind() == kind && one.previous() == previous)
                .filter(alike)
                .mapToInt(Counted::number)
                .sum();
    }
}
