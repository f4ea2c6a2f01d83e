package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;

/**
 * Shares a breakdown out to the line items of its statement: asked for each of them once, in any order, the values add up to the
 * breakdown. A band is filled by a number of declarations and not by certain ones, so the first items that are asked for get the
 * lowest bands, and the first refunds the highest.
 */
public final class ItemValues {

    private final Breakdown breakdown;
    private final Map<Alike, Deque<Portion>> left = new HashMap<>();

    private record Alike(Side side, DeclarationType type, LineItemKind kind) {}

    private record Portion(Rate rate, int number) {}

    public ItemValues(Breakdown breakdown) {
        this.breakdown = breakdown;
        breakdown.types().forEach(this::share);
    }

    /** @throws IllegalStateException when more items are asked for than were counted */
    public ItemValue next(LineItem item) {
        return item.state().counts() ? value(item) : ItemValue.NONE;
    }

    private ItemValue value(LineItem item) {
        DeclaredWork work = item.work();
        SideSum side = side(Word.required(ParticipantType.class, work.participantType()));
        DeclarationType type = Word.required(DeclarationType.class, work.declarationType());
        Rate rate = take(new Alike(side.side(), type, item.kind()));
        boolean uplifted = type == DeclarationType.STARTED && work.uplifts().any();
        return ItemValue.of(item.kind(), rate, uplifted ? side.uplift().amount() : BigDecimal.ZERO);
    }

    private SideSum side(ParticipantType participant) {
        return breakdown.sides().stream()
                .filter(sum -> sum.side().has(participant))
                .findFirst()
                .orElseThrow();
    }

    private Rate take(Alike alike) {
        Deque<Portion> portions = left.getOrDefault(alike, new ArrayDeque<>());
        if (portions.isEmpty()) {
            throw new IllegalStateException("not counted: one more of " + alike);
        }
        Portion first = portions.pop();
        if (first.number > 1) {
            portions.push(new Portion(first.rate, first.number - 1));
        }
        return first.rate;
    }

    private void share(TypeSum sum) {
        List<Portion> additions = new ArrayList<>();
        List<Portion> subtractions = new ArrayList<>();
        for (RateSum rate : sum.rates()) {
            additions.add(new Portion(rate.rate(), rate.additions()));
            subtractions.add(new Portion(rate.rate(), rate.subtractions()));
        }
        Collections.reverse(subtractions);
        additions.add(new Portion(Rate.OVER_CONTRACT, sum.additionsOver()));
        subtractions.add(new Portion(Rate.OVER_CONTRACT, sum.subtractionsOver()));
        put(new Alike(sum.side(), sum.type(), LineItemKind.BILLABLE), additions);
        put(new Alike(sum.side(), sum.type(), LineItemKind.REFUNDABLE), subtractions);
    }

    private void put(Alike alike, List<Portion> portions) {
        left.put(
                alike,
                new ArrayDeque<>(
                        portions.stream().filter(portion -> portion.number > 0).toList()));
    }
}
