package uk.gov.education.ecf.platform.testkit.docs;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The ids of rules that a text cites: in a list behind the word rule, or anywhere if the id has a hyphen. */
final class RuleCitations {

    private static final String ID = "[A-Z]{1,3}-?\\d+[a-z]?";
    private static final String BETWEEN = "(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+|\\s*[/–]\\s*)";
    private static final Pattern LIST =
            Pattern.compile("\\b(?:[Rr]ul(?:e|es|ing|ings))\\s+(" + ID + "\\b(?:" + BETWEEN + ID + "\\b)*)");
    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\w-])(?:COH|SCH|PRV|[D-J])-\\d+[a-z]?\\b(?!-)");
    private static final Pattern ONE = Pattern.compile(ID);

    private RuleCitations() {}

    static Set<String> in(String text) {
        Set<String> ids = new TreeSet<>();
        LIST.matcher(text)
                .results()
                .forEach(list -> ONE.matcher(list.group(1)).results().forEach(one -> ids.add(one.group())));
        HYPHENATED.matcher(text).results().forEach(one -> ids.add(one.group()));
        return ids;
    }
}
