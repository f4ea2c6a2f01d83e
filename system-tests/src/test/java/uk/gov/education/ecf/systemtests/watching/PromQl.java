package uk.gov.education.ecf.systemtests.watching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the metrics that a PromQL expression asks for. */
final class PromQl {

    private static final String TEXT = "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'";

    /** What stands between braces and brackets, and in quotes, names no metric; neither does a number or a duration. */
    private static final Pattern TOKEN =
            Pattern.compile("\\{(?:" + TEXT + "|[^}\"'])*}|\\[[^\\]]*]|" + TEXT + "|[a-zA-Z_:][\\w:]*|\\d[\\w.]*|\\S");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*");
    private static final Set<String> BEFORE_LABELS =
            Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> OPERATORS =
            Set.of("and", "or", "unless", "offset", "bool", "atan2", "inf", "nan", "start", "end");
    private static final Set<String> AGGREGATIONS = Set.of(
            "sum",
            "min",
            "max",
            "avg",
            "group",
            "stddev",
            "stdvar",
            "count",
            "count_values",
            "bottomk",
            "topk",
            "quantile");

    private PromQl() {}

    static Set<String> metrics(String expression) {
        List<String> tokens =
                TOKEN.matcher(expression).results().map(MatchResult::group).toList();
        Set<String> metrics = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).equals("(");
            if (BEFORE_LABELS.contains(token) && called) {
                i = endOfList(tokens, i + 1);
            } else if (NAME.matcher(token).matches() && !called && !isWord(token)) {
                metrics.add(token);
            }
        }
        return metrics;
    }

    private static boolean isWord(String name) {
        return OPERATORS.contains(name) || BEFORE_LABELS.contains(name) || AGGREGATIONS.contains(name);
    }

    private static int endOfList(List<String> tokens, int from) {
        int end = from;
        while (!tokens.get(end).equals(")")) {
            end++;
        }
        return end;
    }
}
