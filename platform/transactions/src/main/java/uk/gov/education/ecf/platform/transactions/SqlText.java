package uk.gov.education.ecf.platform.transactions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Statements as the driver takes them. */
final class SqlText {

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");
    /** There are as many as the code has; what makes them up as it goes along shall not fill the memory. */
    private static final int MOST = 2_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private SqlText() {}

    /** With {@code $1} for {@code ?1}. */
    static String of(String sql) {
        String known = KNOWN.get(sql);
        return known != null ? known : remembered(sql);
    }

    private static String remembered(String sql) {
        String text = PARAMETER.matcher(sql).replaceAll("\\$$1");
        if (KNOWN.size() < MOST) {
            KNOWN.put(sql, text);
        }
        return text;
    }
}
