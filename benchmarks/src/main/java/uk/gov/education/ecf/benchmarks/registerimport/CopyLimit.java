package uk.gov.education.ecf.benchmarks.registerimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import uk.gov.education.ecf.benchmarks.harness.Database;

/** The fastest way into a table of the same columns, constraints and indexes: one COPY of the rows that the import wrote, committed. */
final class CopyLimit {

    private static final int ROUNDS = 3;

    private final Database database;
    private final CopyManager copies;
    private final Path folder;

    CopyLimit(Database database, Path folder) throws SQLException {
        this.database = database;
        this.copies = new CopyManager((BaseConnection) database.connection());
        this.folder = folder;
    }

    /** The median of three rounds. */
    double seconds(String table) throws SQLException, IOException {
        Path rows = folder.resolve(table + ".copy");
        try (OutputStream out = Files.newOutputStream(rows)) {
            copies.copyOut("copy " + table + " to stdout", out);
        }
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(seconds(table, rows));
        }
        Files.delete(rows);
        return rounds.stream().sorted().toList().get(ROUNDS / 2);
    }

    private double seconds(String table, Path rows) throws SQLException, IOException {
        database.execute("create table copied (like " + table + " including all)");
        database.execute("checkpoint");
        try (InputStream in = Files.newInputStream(rows)) {
            long start = System.nanoTime();
            copies.copyIn("copy copied from stdin", in, 64 * 1024);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            database.execute("drop table copied");
        }
    }
}
