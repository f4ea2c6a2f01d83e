package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Bytes to a tree, which stays small whatever comes; refuses what is no UTF-8 and what no value may hold. */
final class JsonTree {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private JsonTree() {}

    /** Null when there is no body at all. One that is larger than its address takes is told so, whatever else is wrong with it. */
    static JsonNode read(InputStream body) {
        InputStream bytes = body == null ? InputStream.nullInputStream() : body;
        try {
            return parse(bytes);
        } catch (StreamConstraintsException e) {
            throw refused(CommonRefusals.JSON_TOO_LARGE, bytes);
        } catch (ForbiddenCharacter e) {
            throw refused(CommonRefusals.FORBIDDEN_CHARACTER, bytes);
        } catch (IOException | NumberFormatException e) {
            // the latter for an exponent that no number type holds
            throw refused(CommonRefusals.MALFORMED_JSON, bytes);
        }
    }

    /** Leaves the body open: of one that cannot be read the rest is measured, and belongs to its digest. */
    private static JsonNode parse(InputStream body) throws IOException {
        try (JsonParser parser = new BoundedParser(Json.MAPPER.createParser(text(body)))) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            JsonNode tree = Json.MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the value");
            }
            return tree;
        }
    }

    private static RequestRefused refused(Refusal why, InputStream rest) {
        try {
            rest.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // it breaks off: that is not what it is refused for
        }
        return new RequestRefused(why);
    }

    /** As strict as UTF-8 is, unlike the parser; it fails where bytes are no character. */
    private static Reader text(InputStream body) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
