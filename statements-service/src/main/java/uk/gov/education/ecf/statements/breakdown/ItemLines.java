package uk.gov.education.ecf.statements.breakdown;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.calculation.ItemValue;
import uk.gov.education.ecf.statements.model.calculation.ItemValues;
import uk.gov.education.ecf.statements.model.calculation.Rate;

/** Line items as CSV. Amounts are exact, so that the rows add up to the breakdown; every cell is an id, a known word or a number. */
final class ItemLines {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final ItemValues values;

    ItemLines(ItemValues values) {
        this.values = values;
    }

    static String header() {
        return line(
                "line_item_id",
                "declaration_id",
                "participant_id",
                "participant_type",
                "declaration_type",
                "kind",
                "state",
                "band",
                "price",
                "output_fee",
                "uplift",
                "clawbacks",
                "uplift_clawbacks",
                "value");
    }

    /** In their order, each once. */
    String of(List<LineItem> items) {
        return items.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(LineItem item) {
        DeclaredWork work = item.work();
        ItemValue value = values.next(item);
        return line(
                item.id(),
                work.declarationId(),
                work.participantId(),
                work.participantType(),
                work.declarationType(),
                item.kind().wireName(),
                item.state().wireName(),
                value.rate().map(Rate::band).orElse(""),
                value.rate().map(rate -> Pounds.exact(rate.price())).orElse(""),
                Pounds.exact(value.outputFee()),
                Pounds.exact(value.uplift()),
                Pounds.exact(value.clawbacks()),
                Pounds.exact(value.upliftClawbacks()),
                Pounds.exact(value.value()));
    }

    private static String line(Object... cells) {
        return FORMAT.format(cells) + FORMAT.getRecordSeparator();
    }
}
