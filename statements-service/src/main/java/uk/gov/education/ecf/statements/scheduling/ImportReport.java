package uk.gov.education.ecf.statements.scheduling;

import java.util.Comparator;
import java.util.List;

/** What became of the lines of a file, or of some of them. */
record ImportReport(int read, int created, int changed, int unchanged, List<RejectedLine> rejected) {

    static final ImportReport CHANGED = new ImportReport(1, 0, 1, 0, List.of());
    static final ImportReport UNCHANGED = new ImportReport(1, 0, 0, 1, List.of());

    static ImportReport created(int number) {
        return new ImportReport(number, number, 0, 0, List.of());
    }

    static ImportReport rejected(int line, String reason) {
        return new ImportReport(1, 0, 0, 0, List.of(new RejectedLine(line, reason)));
    }

    static ImportReport sum(List<ImportReport> parts) {
        return new ImportReport(
                parts.stream().mapToInt(ImportReport::read).sum(),
                parts.stream().mapToInt(ImportReport::created).sum(),
                parts.stream().mapToInt(ImportReport::changed).sum(),
                parts.stream().mapToInt(ImportReport::unchanged).sum(),
                parts.stream().flatMap(part -> part.rejected().stream()).sorted(Comparator.comparing(RejectedLine::line)).toList());
    }

    /** The header is line 1. */
    record RejectedLine(int line, String reason) {
    }
}
