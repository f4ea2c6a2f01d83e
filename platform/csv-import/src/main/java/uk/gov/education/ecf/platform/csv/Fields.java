package uk.gov.education.ecf.platform.csv;

/**
 * Counts the fields of a row as a CSV parser will find them, before it makes an object of each: a megabyte of commas would be a
 * million of them.
 */
final class Fields {

    /** The register's extract has 140. */
    static final int MOST = 1_000;

    private static final char QUOTE = '"';
    private static final char SEPARATOR = ',';

    private enum Place {
        BEFORE_A_FIELD,
        IN_A_FIELD,
        IN_QUOTES,
        AFTER_A_QUOTE_IN_QUOTES
    }

    private Place place = Place.BEFORE_A_FIELD;
    private int separators;

    /** Whether the row has one field more than it may have; what follows it is then of no interest. */
    boolean areTooMany() {
        return separators >= MOST;
    }

    /** @param endsLine whether this is the last character of its line */
    void take(char character, boolean endsLine) {
        if (endsLine && place != Place.IN_QUOTES) {
            place = Place.BEFORE_A_FIELD;
            separators = 0;
        } else if (character == SEPARATOR && place != Place.IN_QUOTES) {
            place = Place.BEFORE_A_FIELD;
            separators++;
        } else if (character == QUOTE) {
            place = afterQuote();
        } else if (place != Place.IN_QUOTES) {
            place = Place.IN_A_FIELD;
        }
    }

    private Place afterQuote() {
        return switch (place) {
            case BEFORE_A_FIELD, AFTER_A_QUOTE_IN_QUOTES -> Place.IN_QUOTES;
            case IN_QUOTES -> Place.AFTER_A_QUOTE_IN_QUOTES;
            case IN_A_FIELD -> Place.IN_A_FIELD;
        };
    }
}
