package uk.gov.education.ecf.platform.csv;

import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;
import uk.gov.education.ecf.platform.refusals.Wording;

/** Why a file is refused as a whole. */
public final class CsvRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();
    private static final Wording MALFORMED = TABLE.malformedWith("csv-malformed", "Bad request", "%s");
    private static final Wording HEADER_INVALID = TABLE.malformedWith("csv-header-invalid", "Bad request", "%s");
    private static final Wording CHARSET_UNSUPPORTED = TABLE.malformedWith(
            "charset-unsupported",
            "Unsupported media type",
            "The character set '%s' is not known here. Send the file as UTF-8 or Windows-1252.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }

    static RequestRefused brokenOff() {
        return malformed("The body broke off before its end.");
    }

    static RequestRefused notText(int line) {
        return malformed(
                "Line " + line
                        + " holds a NUL character: this is no text, or text in UTF-16. Send the file as UTF-8 or Windows-1252.");
    }

    static RequestRefused mixedCharsets() {
        return malformed(
                "The file holds text in UTF-8 and, more often, bytes that are none. Say which it is in the Content-Type, as in text/csv; charset=windows-1252, or send it all in UTF-8.");
    }

    static RequestRefused openQuote(int line) {
        return malformed("The quote that opens on line " + line + " is never closed.");
    }

    static RequestRefused longRow(int line, int most) {
        return malformed("The row that begins on line " + line + " is longer than " + most
                + " characters. Is a quote in it never closed?");
    }

    static RequestRefused header(String detail) {
        return new RequestRefused(HEADER_INVALID.with(detail));
    }

    static RequestRefused unknownCharset(String name) {
        return new RequestRefused(415, List.of(CHARSET_UNSUPPORTED.with(name)));
    }

    private static RequestRefused malformed(String detail) {
        return new RequestRefused(MALFORMED.with(detail));
    }
}
