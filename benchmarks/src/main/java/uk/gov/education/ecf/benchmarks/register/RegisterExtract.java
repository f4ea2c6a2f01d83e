package uk.gov.education.ecf.benchmarks.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes extracts of an invented national register in Windows-1252, as the real one comes. */
public final class RegisterExtract {

    public static final Charset CHARSET = Charset.forName("windows-1252");

    private static final int FIRST_URN = 100_000;
    private static final int SPOILT_EVERY = 1_000;
    private static final int CHANGED_EVERY = 20;

    private final long seed;
    private final boolean later;

    private RegisterExtract(long seed, boolean later) {
        this.seed = seed;
        this.later = later;
    }

    /**
     * What an extract is made of.
     *
     * @param spoilt  rows that no import can use
     * @param changed rows that tell of a school something else than the first edition does
     */
    public record Contents(int rows, int spoilt, int changed) {

        private Contents and(boolean oneSpoilt, boolean oneChanged) {
            return new Contents(rows + 1, spoilt + (oneSpoilt ? 1 : 0), changed + (oneChanged ? 1 : 0));
        }
    }

    public static Contents write(Path file, int rows, long seed) {
        return new RegisterExtract(seed, false).write(file, rows);
    }

    /** The same register some time later: every twentieth row has changed. */
    public static Contents writeLater(Path file, int rows, long seed) {
        return new RegisterExtract(seed, true).write(file, rows);
    }

    private Contents write(Path file, int rows) {
        Contents contents = new Contents(0, 0, 0);
        try (Writer out = Files.newBufferedWriter(file, CHARSET)) {
            out.write(CsvLine.of(Columns.NAMES));
            for (int row = 0; row < rows; row++) {
                Optional<Spoilt> fault = faultOf(row);
                boolean changed = later && fault.isEmpty() && row % CHANGED_EVERY == 7;
                out.write(line(row, fault, changed));
                contents = contents.and(fault.isPresent(), changed);
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private String line(int row, Optional<Spoilt> fault, boolean changed) {
        Dice dice = Dice.of(seed, row);
        Establishment first = Establishment.invented(FIRST_URN + row, dice);
        Establishment told = changed ? first.changed(row / CHANGED_EVERY) : first;
        RegisterRow whole = RegisterRow.of(told, dice);
        return fault.map(spoilt -> spoilt.line(whole)).orElseGet(whole::line);
    }

    /** Faults lie far apart, so that each is a matter of one row. */
    private static Optional<Spoilt> faultOf(int row) {
        boolean spoilt = row % SPOILT_EVERY == SPOILT_EVERY / 2;
        return spoilt ? Optional.of(Spoilt.values()[row / SPOILT_EVERY % Spoilt.values().length]) : Optional.empty();
    }
}
