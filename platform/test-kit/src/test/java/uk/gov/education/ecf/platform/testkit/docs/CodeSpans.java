package uk.gov.education.ecf.platform.testkit.docs;

import java.util.List;
import java.util.regex.Pattern;

/** What a page sets in backticks, one line at most; fenced blocks are transcripts and name nothing. */
final class CodeSpans {

    private static final Pattern FENCED = Pattern.compile("(?ms)^\\s*```.*?^\\s*```[ \\t]*$");
    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");

    private CodeSpans() {}

    static List<String> in(String page) {
        return SPAN.matcher(FENCED.matcher(page).replaceAll(""))
                .results()
                .map(span -> span.group(1))
                .toList();
    }
}
