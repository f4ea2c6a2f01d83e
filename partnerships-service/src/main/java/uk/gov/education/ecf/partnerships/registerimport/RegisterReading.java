package uk.gov.education.ecf.partnerships.registerimport;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import uk.gov.education.ecf.partnerships.model.RegisterContact;
import uk.gov.education.ecf.partnerships.model.RegisterEntry;
import uk.gov.education.ecf.partnerships.model.RegisterLine;
import uk.gov.education.ecf.platform.csv.CsvColumns;
import uk.gov.education.ecf.platform.csv.CsvRow;
import uk.gov.education.ecf.platform.csv.ImportTally;

/** Reads one extract from its start to its end; of a URN that comes twice the first row counts, so that a repeat finds nothing to change. */
final class RegisterReading {

    private static final String URN = "URN";
    private static final String NAME = "EstablishmentName";
    private static final String STATUS = "EstablishmentStatus (code)";
    private static final String TYPE = "TypeOfEstablishment (code)";
    private static final String DISTRICT = "DistrictAdministrative (code)";
    private static final String SECTION_41 = "Section41Approved (name)";
    private static final String MAIN_EMAIL = "MainEmail";
    private static final String ALTERNATIVE_EMAIL = "AlternativeEmail";
    static final CsvColumns COLUMNS =
            CsvColumns.required(URN, NAME, STATUS, TYPE, DISTRICT, SECTION_41).optional(MAIN_EMAIL, ALTERNATIVE_EMAIL);

    /** URNs have seven digits at most: what has been read of any file fits into little more than a megabyte. */
    private final BitSet read = new BitSet();

    Chunk chunk(List<CsvRow> rows) {
        Chunk chunk = new Chunk(new ArrayList<>(), new ImportTally());
        rows.forEach(row -> read(row, chunk));
        return chunk;
    }

    private void read(CsvRow row, Chunk chunk) {
        row.rejection()
                .or(() -> line(row).fault())
                .ifPresentOrElse(
                        fault -> chunk.rejected.rejected(row.line(), fault),
                        () -> add(row, line(row).entry(), chunk));
    }

    private void add(CsvRow row, RegisterEntry entry, Chunk chunk) {
        int urn = Integer.parseInt(entry.urn());
        if (read.get(urn)) {
            chunk.rejected.rejected(row.line(), "The URN " + entry.urn() + " was in an earlier row; that one counts.");
        } else {
            read.set(urn);
            chunk.rows.add(new UsableLine(row.line(), entry));
        }
    }

    private static RegisterLine line(CsvRow row) {
        return new RegisterLine(
                row.value(URN),
                row.value(NAME),
                row.value(STATUS),
                row.value(TYPE),
                row.value(DISTRICT),
                row.value(SECTION_41),
                RegisterContact.of(row.optional(MAIN_EMAIL), row.optional(ALTERNATIVE_EMAIL)));
    }

    /** A row that is understood, and where it is. */
    record UsableLine(int line, RegisterEntry entry) {}

    /** Some rows, understood. */
    record Chunk(List<UsableLine> rows, ImportTally rejected) {

        List<RegisterEntry> entries() {
            return rows.stream().map(UsableLine::entry).toList();
        }

        boolean canBeHalved() {
            return rows.size() > 1;
        }

        /** The rejected rows go with the first half. */
        List<Chunk> halves() {
            int middle = rows.size() / 2;
            return List.of(
                    new Chunk(rows.subList(0, middle), rejected),
                    new Chunk(rows.subList(middle, rows.size()), new ImportTally()));
        }

        /** The same with its usable rows rejected for that. */
        Chunk rejectedFor(String reason) {
            rows.forEach(row -> rejected.rejected(row.line(), reason));
            return new Chunk(List.of(), rejected);
        }
    }
}
