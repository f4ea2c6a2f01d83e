package uk.gov.education.ecf.platform.csv;

import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.problem.CommonProblems;
import uk.gov.education.ecf.platform.jsonapi.problem.Problem;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

/** Why a file is refused as a whole. */
final class CsvProblems {

    private static final String MALFORMED = "csv-malformed";
    private static final String HEADER_INVALID = "csv-header-invalid";
    private static final String CHARSET_UNSUPPORTED = "charset-unsupported";

    private CsvProblems() {}

    static List<String> codes() {
        return List.of(MALFORMED, HEADER_INVALID, CHARSET_UNSUPPORTED);
    }

    static RequestRefused brokenOff() {
        return malformed("The body broke off before its end.");
    }

    static RequestRefused notText(int line) {
        return malformed(
                "Line " + line
                        + " holds a NUL character: this is no text, or text in UTF-16. Send the file as UTF-8 or Windows-1252.");
    }

    static RequestRefused openQuote(int line) {
        return malformed("The quote that opens on line " + line + " is never closed.");
    }

    static RequestRefused longRow(int line, int most) {
        return malformed("The row that begins on line " + line + " is longer than " + most
                + " characters. Is a quote in it never closed?");
    }

    static RequestRefused header(String detail) {
        return RequestRefused.badRequest(CommonProblems.badRequest(HEADER_INVALID, detail));
    }

    static RequestRefused unknownCharset(String name) {
        return new RequestRefused(
                415,
                List.of(new Problem(
                        CHARSET_UNSUPPORTED,
                        "Unsupported media type",
                        "The character set '" + name
                                + "' is not known here. Send the file as UTF-8 or Windows-1252.")));
    }

    private static RequestRefused malformed(String detail) {
        return RequestRefused.badRequest(CommonProblems.badRequest(MALFORMED, detail));
    }
}
