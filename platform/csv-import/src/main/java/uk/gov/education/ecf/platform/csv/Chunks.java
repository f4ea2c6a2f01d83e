package uk.gov.education.ecf.platform.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows after the header, some at a time. Blocks. */
final class Chunks {

    private static final int MOST_CHARACTERS = 1024 * 1024;

    private final CsvFile file;
    private final int most;
    private RowReader rows;

    Chunks(CsvFile file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Empty at the end; fewer than wanted where rows are so large that as many would not fit into memory. */
    List<CsvRow> next() throws IOException {
        if (rows == null) {
            rows = file.rowsAfterHeader();
        }
        List<CsvRow> chunk = new ArrayList<>();
        for (int length = 0; chunk.size() < most && length < MOST_CHARACTERS; ) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            chunk.add(CsvRow.of(row.get(), file.header()));
            length += chunk.get(chunk.size() - 1).length();
        }
        return chunk;
    }
}
