package uk.gov.education.ecf.systemtests.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Files of a megabyte at most in which something is as long, as wide or as many as it can be. */
enum LargestFile {
    MOST_FIELDS(header -> header + "\n" + ",".repeat(LargestFile.LENGTH)),
    MOST_FIELDS_IN_HALF_A_ROW(header -> header + "\n" + ",".repeat(LargestFile.LENGTH / 2)),
    MOST_FIELDS_WITH_VALUES(header -> header + "\n" + "a,".repeat(LargestFile.LENGTH / 2)),
    MOST_QUOTED_FIELDS(header -> header + "\n" + "\"\",".repeat(LargestFile.LENGTH / 3)),
    MOST_COLUMNS(header -> header + ",".repeat(LargestFile.LENGTH) + "\n1"),
    MOST_NAMED_COLUMNS(header -> header + ",a".repeat(LargestFile.LENGTH / 2) + "\n1"),
    MOST_REJECTIONS(header -> header + "\n1".repeat(LargestFile.LISTED)),
    MOST_REASONS(header -> header + ("\n" + header.replaceAll("[^,]", "") + "-").repeat(LargestFile.LISTED));

    private static final int LENGTH = 1_000_000;

    /** Rejected rows that an answer lists. */
    private static final int LISTED = 10_000;

    private final UnaryOperator<String> under;

    LargestFile(UnaryOperator<String> under) {
        this.under = under;
    }

    /** @param header with the columns that the import asks for */
    byte[] bytes(String header) {
        return under.apply(header).getBytes(StandardCharsets.UTF_8);
    }
}
