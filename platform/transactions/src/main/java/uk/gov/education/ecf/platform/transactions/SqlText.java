package uk.gov.education.ecf.platform.transactions;

import java.util.regex.Pattern;

/** Statements as the driver takes them. */
final class SqlText {

    static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");

    private static final KnownTexts<String> KNOWN =
            new KnownTexts<>(2_000, sql -> PARAMETER.matcher(sql).replaceAll("\\$$1"));

    private SqlText() {}

    /** With {@code $1} for {@code ?1}. */
    static String of(String sql) {
        return KNOWN.of(sql);
    }
}
