package uk.gov.education.ecf.platform.csv;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.csv.ImportReport.RejectedRow;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * Counts what becomes of rows. Rows may come in any order: the rejected ones of the lowest lines are listed, as many as a report
 * may hold when many files are imported at once. One thread at a time.
 */
public final class ImportTally {

    static final int MOST_LISTED = 10_000;
    static final int MOST_CHARACTERS = 250_000;
    private static final int LONGEST_REASON = 1_000;
    private static final Comparator<RejectedRow> BY_LINE = Comparator.comparing(RejectedRow::line);

    private final PriorityQueue<RejectedRow> listed = new PriorityQueue<>(BY_LINE.reversed());
    private long created;
    private long changed;
    private long unchanged;
    private long notListed;
    private int characters;
    private int lowestNotListed = Integer.MAX_VALUE;

    public ImportTally created() {
        return created(1);
    }

    public ImportTally created(int rows) {
        created += rows;
        return this;
    }

    public ImportTally changed() {
        return changed(1);
    }

    public ImportTally changed(int rows) {
        changed += rows;
        return this;
    }

    public ImportTally unchanged() {
        return unchanged(1);
    }

    public ImportTally unchanged(int rows) {
        unchanged += rows;
        return this;
    }

    public ImportTally rejected(int line, String reason) {
        list(new RejectedRow(
                line, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason));
        return this;
    }

    /** Rejected for everything that is wrong with it. */
    public ImportTally rejected(int line, List<Refusal> refusals) {
        return rejected(line, refusals.stream().map(Refusal::detail).collect(Collectors.joining(" ")));
    }

    /** Counts another's rows too, such as those of a transaction that has committed. */
    public ImportTally add(ImportTally part) {
        created += part.created;
        changed += part.changed;
        unchanged += part.unchanged;
        notListed += part.notListed;
        lowestNotListed = Math.min(lowestNotListed, part.lowestNotListed);
        part.listed.forEach(this::list);
        cut();
        return this;
    }

    /** How many rows are counted so far, rejected ones included. */
    public long read() {
        return created + changed + unchanged + listed.size() + notListed;
    }

    public ImportReport report() {
        return new ImportReport(
                read(),
                created,
                changed,
                unchanged,
                listed.stream().sorted(BY_LINE).toList(),
                notListed == 0 ? null : notListed);
    }

    private void list(RejectedRow row) {
        listed.add(row);
        characters += row.reason().length();
        cut();
    }

    /** No row is listed behind one that is not. */
    private void cut() {
        while (!listed.isEmpty() && (isTooLong() || listed.peek().line() >= lowestNotListed)) {
            RejectedRow last = listed.remove();
            characters -= last.reason().length();
            lowestNotListed = Math.min(lowestNotListed, last.line());
            notListed++;
        }
    }

    private boolean isTooLong() {
        return listed.size() > MOST_LISTED || characters > MOST_CHARACTERS;
    }
}
