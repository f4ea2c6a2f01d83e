package uk.gov.education.ecf.platform.testkit.docs;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a Java source says in its comments; text in quotes is data and says nothing. */
final class JavaComments {

    private static final String TEXT_BLOCK = "\"\"\"(?s:.*?)\"\"\"";
    private static final String STRING = "\"(?:\\\\.|[^\"\\\\\\n])*+\"";
    private static final String CHARACTER = "'(?:\\\\.|[^'\\\\\\n])*+'";
    private static final String COMMENT = "(/\\*(?s:.*?)\\*/|//[^\\n]*)";
    private static final Pattern TOKEN = Pattern.compile(String.join("|", TEXT_BLOCK, STRING, CHARACTER, COMMENT));

    private JavaComments() {}

    static String of(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(JavaComments::comment)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** Without the asterisks in front of its lines, so that a list of ids may run over several. */
    private static String comment(MatchResult token) {
        return token.group(1) == null ? null : token.group(1).replaceAll("\\n\\s*\\*(?!/)", "\n");
    }
}
