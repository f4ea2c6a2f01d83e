package uk.gov.education.ecf.systemtests.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.systemtests.Dice;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * Cursors as the links of lists hold them: sent where they belong, to another list, or with a character that is another one.
 *
 * @param known percent-encoded, never none
 */
record Cursors(List<String> known) {

    private static final Pattern CURSOR = Pattern.compile("after(?:%5D|])?=([^&\"]+)");

    /** Those of every list that a provider reads. */
    static Cursors of(RunningSuite running, List<Operation> operations) {
        Caller provider = running.caller(Credentials.PROVIDER);
        List<String> known = new ArrayList<>();
        for (Operation list : operations) {
            if (list.isListForProviders()) {
                String address = list.path() + "?filter%5Bcohort%5D=2025&page%5Bper_page%5D=1";
                Matcher cursor = CURSOR.matcher(provider.get(list.service(), address)
                        .orFail()
                        .json()
                        .path("links")
                        .toString());
                while (cursor.find()) {
                    known.add(cursor.group(1));
                }
            }
        }
        return new Cursors(List.copyOf(known));
    }

    String next(Dice dice) {
        String cursor = dice.oneOf(known);
        if (dice.percent(30)) {
            return cursor;
        }
        int at = dice.below(cursor.length());
        return switch (dice.below(3)) {
            case 0 -> cursor.substring(0, at);
            case 1 -> cursor + cursor.substring(at);
            default -> cursor.substring(0, at) + (char) ('A' + dice.below(26)) + cursor.substring(at + 1);
        };
    }
}
