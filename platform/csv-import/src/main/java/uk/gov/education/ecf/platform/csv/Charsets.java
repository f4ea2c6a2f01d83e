package uk.gov.education.ecf.platform.csv;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Which character set a file is in, as far as its content type says. */
final class Charsets {

    /** HTTP clients add these unasked, mostly to files that are in their superset. */
    private static final Set<Charset> MEANT_AS_WINDOWS_1252 =
            Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    /**
     * Empty when the content type names none.
     *
     * @throws RequestRefused 415 when it names one that nobody knows here
     */
    static Optional<Charset> of(String contentType) {
        String name = contentType == null
                ? null
                : MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
        return Optional.ofNullable(name)
                .map(String::strip)
                .map(Charsets::named)
                .map(named -> MEANT_AS_WINDOWS_1252.contains(named) ? WINDOWS_1252 : named);
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw CsvRefusals.unknownCharset(name);
        }
    }
}
