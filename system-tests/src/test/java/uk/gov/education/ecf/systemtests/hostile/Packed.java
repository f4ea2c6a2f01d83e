package uk.gov.education.ecf.systemtests.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import uk.gov.education.ecf.systemtests.Dice;

/** Bodies that are said to be compressed: some are, some are cut off or damaged, and some are a thousand times as large unpacked. */
final class Packed {

    private static final int LARGE = 10_000_000;

    private Packed() {}

    static byte[] next(byte[] body, Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> packed(body);
            case 1 -> cutOff(packed(body), dice);
            case 2 -> damaged(packed(body), dice);
            case 3 -> packed(new byte[LARGE]);
            default -> body;
        };
    }

    private static byte[] cutOff(byte[] packed, Dice dice) {
        return Arrays.copyOf(packed, 1 + dice.below(packed.length));
    }

    private static byte[] damaged(byte[] packed, Dice dice) {
        for (int i = 1 + dice.below(10); i > 0; i--) {
            packed[dice.below(packed.length)] = (byte) dice.below(256);
        }
        return packed;
    }

    private static byte[] packed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
