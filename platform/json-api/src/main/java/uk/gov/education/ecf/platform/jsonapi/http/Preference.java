package uk.gov.education.ecf.platform.jsonapi.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an {@code Accept} header likes best of what the provider API has; of several that it likes alike, the first. */
final class Preference {

    private static final List<String> KNOWN = List.of(MediaTypes.LINES, MediaTypes.JSON_API, MediaTypes.JSON);
    private static final Pattern QUALITY =
            Pattern.compile(";\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

    private Preference() {}

    /** @param accept null if there is none */
    static boolean isForLines(String accept) {
        if (accept == null) {
            return false;
        }
        List<String> named = Stream.of(accept.toLowerCase(Locale.ROOT).split(","))
                .filter(range -> KNOWN.contains(type(range)))
                .toList();
        double best = named.stream().mapToDouble(Preference::quality).max().orElse(0);
        return best > 0
                && named.stream()
                        .filter(range -> quality(range) == best)
                        .findFirst()
                        .filter(range -> type(range).equals(MediaTypes.LINES))
                        .isPresent();
    }

    private static String type(String range) {
        return range.split(";", 2)[0].strip();
    }

    private static double quality(String range) {
        Matcher given = QUALITY.matcher(range);
        return given.find() ? Double.parseDouble(given.group(1)) : 1;
    }
}
