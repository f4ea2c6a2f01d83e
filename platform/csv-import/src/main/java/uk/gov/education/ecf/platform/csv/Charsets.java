package uk.gov.education.ecf.platform.csv;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

/** Which character set a file is in, as far as its content type says. */
final class Charsets {

    /** HTTP clients add these unasked, mostly to files that are in their superset. */
    private static final Set<Charset> MEANT_AS_WINDOWS_1252 = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {
    }

    /** @throws RequestRefused 415 when the content type names a character set that nobody knows here */
    static Charset of(String contentType, Charset unlessGiven) {
        String name = contentType == null ? null : MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return unlessGiven;
        }
        Charset named = named(name.strip());
        return MEANT_AS_WINDOWS_1252.contains(named) ? WINDOWS_1252 : named;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw CsvProblems.unknownCharset(name);
        }
    }
}
